/** Tickmark: a company's assurance year as executable processes. */
@org.jspecify.annotations.NullMarked
package io.tickmark;

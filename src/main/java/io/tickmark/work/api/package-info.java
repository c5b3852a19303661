/** The programs' door to the work list. */
@org.jspecify.annotations.NullMarked
package io.tickmark.work.api;

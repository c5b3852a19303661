/** Evidence for programs: hand in, list, fetch, take back. */
@org.jspecify.annotations.NullMarked
package io.tickmark.evidence.api;

/** The trail for programs: search, verify, take along. */
@org.jspecify.annotations.NullMarked
package io.tickmark.trail.api;

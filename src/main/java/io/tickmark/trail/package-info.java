/** The append-only, hash-chained record of everything that was decided, done or refused. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "people", "ui"})
@org.jspecify.annotations.NullMarked
package io.tickmark.trail;

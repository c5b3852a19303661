/** Files that prove something: write-once versions, hashed at upload and verified at download. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "people", "ui"})
@org.jspecify.annotations.NullMarked
package io.tickmark.evidence;

/** The risk-control matrix: which controls there are, in which versions, and how a file changes them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "people", "trail :: ui", "ui"})
@org.jspecify.annotations.NullMarked
package io.tickmark.matrix;

/** The matrix for programs, under /api/v1: controls, their versions, preview and import of a file. */
@org.jspecify.annotations.NullMarked
package io.tickmark.matrix.api;

/** Cycles, rounds and tests for programs, under /api/v1. */
@org.jspecify.annotations.NullMarked
package io.tickmark.sox.api;

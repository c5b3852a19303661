/** The pages of the annual testing cycle: matrix, cycle, rounds, tests. */
@org.jspecify.annotations.NullMarked
package io.tickmark.sox.ui;

/** The pages of the annual testing cycle: cycle, rounds, tests. */
@org.jspecify.annotations.NullMarked
package io.tickmark.sox.ui;

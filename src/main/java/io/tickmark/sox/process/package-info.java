/** The engine's door of testing: what a process is told, and what it asks. */
@org.jspecify.annotations.NullMarked
package io.tickmark.sox.process;

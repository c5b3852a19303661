/** The engine and its read side at work over one data folder: started, emptied, stopped. */
@NullMarked
package io.tickmark.embeddedcamunda.runtime;

import org.jspecify.annotations.NullMarked;

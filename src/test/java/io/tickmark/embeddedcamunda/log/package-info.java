/** The append-only file that holds every record of the engine and from which everything else can be rebuilt. */
@NullMarked
package io.tickmark.embeddedcamunda.log;

import org.jspecify.annotations.NullMarked;

/** Camunda's own engine for the first run and for every test, without a container; it knows nothing of the application. */
@NullMarked
package io.tickmark.embeddedcamunda;

import org.jspecify.annotations.NullMarked;

/** The real Zeebe engine, put together for one partition, and the gate through which commands reach it. */
@NullMarked
package io.tickmark.embeddedcamunda.engine;

import org.jspecify.annotations.NullMarked;

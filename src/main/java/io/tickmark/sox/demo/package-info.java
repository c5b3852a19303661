/** Plays Brackwater's first round on the stage of profile {@code demo}, through the services that everybody uses. */
@org.jspecify.annotations.NullMarked
package io.tickmark.sox.demo;

/** The door for programs that ask who works here. */
@org.jspecify.annotations.NullMarked
package io.tickmark.people.api;

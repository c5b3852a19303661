/** Pages about people: who works here, and the tokens of the person signed in. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.tickmark.people.ui;

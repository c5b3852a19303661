/** What all doors for programs have in common: how they say no. */
@org.jspecify.annotations.NullMarked
package io.tickmark.shell.api;

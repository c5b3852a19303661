/** Pages about what happened: the history of one thing, for any page, and the whole trail for who may read it. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.tickmark.trail.ui;

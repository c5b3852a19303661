/** Evidence for people: one panel that any page can show beside its thing. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.tickmark.evidence.ui;

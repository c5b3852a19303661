package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** One of the two who may open a locked test asks for it; the other is to say so too (WF-05). */
public record ReopeningAsked(ControlTestId test, Fact fact) implements DomainEvent {}

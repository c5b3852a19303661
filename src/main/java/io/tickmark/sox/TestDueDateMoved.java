package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A test is due on another day (WF-03); its open work follows. */
public record TestDueDateMoved(ControlTestId test, Fact fact) implements DomainEvent {}

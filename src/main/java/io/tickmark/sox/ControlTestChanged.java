package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** Something happened to a control test; the fact says what. */
public record ControlTestChanged(ControlTestId test, TestState state, Fact fact) implements DomainEvent {}

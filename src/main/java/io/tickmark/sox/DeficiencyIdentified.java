package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A control was found not to work. */
public record DeficiencyIdentified(ControlTestId test, Fact fact) implements DomainEvent {}

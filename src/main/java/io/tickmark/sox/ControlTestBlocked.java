package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A test was stopped for now; its work waits. */
public record ControlTestBlocked(ControlTestId test, Fact fact) implements DomainEvent {}

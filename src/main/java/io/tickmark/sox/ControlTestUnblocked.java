package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A test that was stopped goes on where it stood. */
public record ControlTestUnblocked(ControlTestId test, Fact fact) implements DomainEvent {}

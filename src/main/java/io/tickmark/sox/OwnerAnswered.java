package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** The owner answered what the tester had asked. */
public record OwnerAnswered(ControlTestId test, Fact fact) implements DomainEvent {}

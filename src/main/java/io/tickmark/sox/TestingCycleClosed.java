package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A year of testing ended; what is in it stays as it is. */
public record TestingCycleClosed(TestingCycleId cycle, Fact fact) implements DomainEvent {}

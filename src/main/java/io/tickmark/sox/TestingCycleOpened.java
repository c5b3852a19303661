package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A year of testing began. */
public record TestingCycleOpened(TestingCycleId cycle, Fact fact) implements DomainEvent {}

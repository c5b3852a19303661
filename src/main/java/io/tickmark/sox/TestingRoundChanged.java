package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** Something happened to a testing round; the fact says what. */
public record TestingRoundChanged(TestingRoundId round, Fact fact) implements DomainEvent {}

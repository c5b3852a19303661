package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A testing round began */
public record TestingRoundOpened(TestingRoundId round, Fact fact) implements DomainEvent {}

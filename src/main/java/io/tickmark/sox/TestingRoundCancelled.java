package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/**
 * A testing round was stopped with a reason.
 *
 * @param running whether its process had started
 */
public record TestingRoundCancelled(TestingRoundId round, boolean running, Fact fact) implements DomainEvent {}

package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** The tester asked the owner something; the fact says what. */
public record OwnerAsked(ControlTestId test, Fact fact) implements DomainEvent {}

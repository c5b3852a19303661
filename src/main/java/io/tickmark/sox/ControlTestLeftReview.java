package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** The evidence changed under a test that was handed to its reviewer: it is the tester's again (WF-07). */
public record ControlTestLeftReview(ControlTestId test, Fact fact) implements DomainEvent {}

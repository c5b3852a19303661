package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** The reviewer gave the test back to its tester, with notes to be answered (WF-04). */
public record ControlTestReturned(ControlTestId test, Fact fact) implements DomainEvent {}

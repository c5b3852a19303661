package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/**
 * A concluded test is worked on again (WF-05).
 *
 * @param times how often it was reopened by now
 */
public record ControlTestReopened(ControlTestId test, int times, Fact fact) implements DomainEvent {}

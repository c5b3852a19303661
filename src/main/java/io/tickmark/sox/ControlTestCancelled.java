package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A single test ended before it was concluded, and all that runs for it ends with it. */
public record ControlTestCancelled(ControlTestId test, Fact fact) implements DomainEvent {}

package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A reviewer stood behind a test: the control is effective, or it isn't. */
public record ControlTestConcluded(ControlTestId test, Conclusion conclusion, Fact fact) implements DomainEvent {}

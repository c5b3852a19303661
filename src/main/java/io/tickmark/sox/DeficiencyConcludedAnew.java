package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** The test that left a deficiency behind was opened again and concluded another way. */
public record DeficiencyConcludedAnew(ControlTestId test, Fact fact) implements DomainEvent {}

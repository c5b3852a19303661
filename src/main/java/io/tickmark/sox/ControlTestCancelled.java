package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/**
 * A single test ended before it was concluded, and all that runs for it ends with it.
 *
 * @param runs how often its process was started: once, and once more each time it was opened again
 */
public record ControlTestCancelled(ControlTestId test, int runs, Fact fact) implements DomainEvent {}

package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/**
 * The evidence changed under a test that was handed to its reviewer: it is the tester's again (WF-07).
 *
 * @param submission which of its submissions that was the end of, counted from one
 */
public record ControlTestLeftReview(ControlTestId test, int submission, Fact fact) implements DomainEvent {}

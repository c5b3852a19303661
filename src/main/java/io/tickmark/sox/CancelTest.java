package io.tickmark.sox;

/**
 * End a test that isn't over, for good.
 *
 * @param version the test as the person saw it (WF-09)
 */
public record CancelTest(ControlTestId test, long version, String reason) {}

package io.tickmark.sox;

/**
 * Stop a test for now, or let it go on.
 *
 * @param version the test as the person saw it (WF-09)
 */
public record BlockTest(ControlTestId test, long version, String reason) {}

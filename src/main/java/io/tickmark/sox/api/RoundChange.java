package io.tickmark.sox.api;

/**
 * What is planned otherwise.
 *
 * @param version the round as it was seen (WF-09)
 */
record RoundChange(long version, ChangeBody change) {}

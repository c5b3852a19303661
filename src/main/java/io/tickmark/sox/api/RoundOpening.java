package io.tickmark.sox.api;

/**
 * The round that is to be opened.
 *
 * @param version the round as it was seen (WF-09)
 */
record RoundOpening(long version) {}

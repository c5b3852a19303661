package io.tickmark.sox.api;

/**
 * Why a round is cancelled.
 *
 * @param version the round as it was seen (WF-09)
 */
record RoundCancelling(long version, String reason) {}

package io.tickmark.sox;

import java.time.Instant;

/**
 * What the engine needs to run a round.
 *
 * @param subject {@code FY2027 interim}
 * @param lead who confirms and closes it
 */
public record RoundWork(TestingRoundId round, String subject, String lead, Instant confirmDueAt, Instant closeDueAt) {}

package io.tickmark.matrix;

/** How often the control runs, not how many transactions it covers (domain.md 3.3). */
public enum Frequency {
    ANNUAL,
    SEMI_ANNUAL,
    QUARTERLY,
    MONTHLY,
    SEMI_MONTHLY,
    WEEKLY,
    DAILY,
    MULTIPLE_PER_DAY,
    EVENT_DRIVEN,
    AUTOMATED
}

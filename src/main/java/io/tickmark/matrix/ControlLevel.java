package io.tickmark.matrix;

/** Where a control works: company-wide, in a transaction flow, or under all programs (domain.md 2.4). */
public enum ControlLevel {
    ENTITY,
    PROCESS,
    ITGC
}

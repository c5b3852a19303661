package io.tickmark.work;

/** When a {@link WorkRule} is asked: the same rules hold at claim and at complete (SOD-12). */
public enum Moment {
    CLAIM,
    ASSIGN,
    COMPLETE
}

package io.tickmark.matrix;

/** Risk of the control failing, weighed with the risk of the assertion. */
public enum RiskRating {
    LOW,
    MODERATE,
    HIGH
}

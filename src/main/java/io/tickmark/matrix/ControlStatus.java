package io.tickmark.matrix;

/** Where a control stands in its life; only ACTIVE controls are tested. */
public enum ControlStatus {
    DRAFT,
    ACTIVE,
    RETIRED
}

package io.tickmark.sox;

/** A deficiency begins as identified; its further life is not part of testing. */
public enum DeficiencyState {
    IDENTIFIED
}

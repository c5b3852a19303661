package io.tickmark.sox;

/** A cycle is worked in until it is closed; a closed cycle stays as it is for good. */
public enum CycleState {
    OPEN,
    CLOSED
}

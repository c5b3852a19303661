package io.tickmark.work;

/** What the engine says of a work item. Only moves forward. */
public enum WorkItemState {
    OPEN,
    COMPLETED,
    CANCELED
}

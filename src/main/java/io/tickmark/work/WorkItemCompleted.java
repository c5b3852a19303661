package io.tickmark.work;

/** The engine confirmed that a work item is done. The decision itself is in the trail already. */
public record WorkItemCompleted(WorkItemDetails item) {}

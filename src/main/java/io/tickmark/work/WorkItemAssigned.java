package io.tickmark.work;

/** The engine confirmed who is accountable for a work item. */
public record WorkItemAssigned(WorkItemDetails item) {}

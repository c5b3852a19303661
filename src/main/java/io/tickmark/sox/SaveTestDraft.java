package io.tickmark.sox;

import io.tickmark.work.WorkItemId;

/** Keep the grid as it is now. */
public record SaveTestDraft(WorkItemId item, long version, TestSheet sheet) {}

package io.tickmark.sox;

import io.tickmark.work.WorkItemId;

/** Send the test back to the tester with the open notes (WF-04). */
public record ReturnTest(WorkItemId item, long version) {}

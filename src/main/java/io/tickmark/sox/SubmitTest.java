package io.tickmark.sox;

import io.tickmark.work.WorkItemId;

/** Sign the grid and hand it to the reviewer; {@code relies} says that work of a former tester is relied on (WF-11). */
public record SubmitTest(WorkItemId item, long version, TestSheet sheet, Conclusion proposed, boolean relies) {}

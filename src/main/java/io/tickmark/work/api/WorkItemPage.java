package io.tickmark.work.api;

import java.util.List;

/** A part of a work list. */
record WorkItemPage(int total, int offset, List<WorkItemResource> workItems) {}

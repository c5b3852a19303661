package io.tickmark.sox;

import io.tickmark.work.WorkItemId;
import org.jspecify.annotations.Nullable;

/** Say what must be done or explained; about one item, or the whole test (WF-04). */
public record RaiseNote(
        WorkItemId item, long version, @Nullable Integer itemNumber, String text) {}

package io.tickmark.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says when work items of a feature are due. Features implement it; a day that another task list tells the engine, and that
 * nobody decided here, is refused (WF-03).
 */
public interface DueDateRule {

    /** Whether the item is the feature's, and was decided here to be due then. */
    boolean means(WorkItemDetails item, @Nullable Instant dueAt);
}

package io.tickmark.sox;

import io.tickmark.work.WorkItemId;
import org.jspecify.annotations.Nullable;

/** Stand behind the test; the comment is needed where the conclusion differs from the proposal. */
public record ConcludeTest(
        WorkItemId item,
        long version,
        Conclusion conclusion,
        @Nullable String comment) {}

package io.tickmark.sox;

import io.tickmark.work.WorkItemId;
import org.jspecify.annotations.Nullable;

/** Hand over to the tester: the evidence is attached, an open question is answered. */
public record ProvideEvidence(
        WorkItemId item, long version, @Nullable String answer) {}

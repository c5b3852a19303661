package io.tickmark.work;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The engine has to be told of a decision. Kept by the publication registry until it was; so it holds plain values.
 *
 * @param flags what a completion tells the process; empty otherwise
 */
public record WorkItemInstructed(
        UUID instruction,
        long userTaskKey,
        Pending kind,
        @Nullable String person,
        Map<String, Object> flags) {}

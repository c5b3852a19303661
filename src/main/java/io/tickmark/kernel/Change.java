package io.tickmark.kernel;

import org.jspecify.annotations.Nullable;

/** One field before and after. */
public record Change(
        String field, @Nullable String before, @Nullable String after) {

    public static Change of(String field, @Nullable Object before, @Nullable Object after) {
        return new Change(field, before == null ? null : before.toString(), after == null ? null : after.toString());
    }
}

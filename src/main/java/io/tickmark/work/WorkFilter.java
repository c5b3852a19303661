package io.tickmark.work;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a work list.
 *
 * @param text part of the title, any case; blank for all
 * @param dueFrom due at or after
 * @param dueBefore due before
 */
public record WorkFilter(
        String text, @Nullable Instant dueFrom, @Nullable Instant dueBefore) {

    public static final WorkFilter ALL = new WorkFilter("", null, null);

    public static WorkFilter containing(String text) {
        return new WorkFilter(text.strip(), null, null);
    }

    public WorkFilter due(@Nullable Instant from, @Nullable Instant before) {
        return new WorkFilter(text, from, before);
    }

    boolean accepts(WorkItemDetails item) {
        return item.title().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                && (dueFrom == null || (item.dueAt() != null && !item.dueAt().isBefore(dueFrom)))
                && (dueBefore == null || (item.dueAt() != null && item.dueAt().isBefore(dueBefore)));
    }
}

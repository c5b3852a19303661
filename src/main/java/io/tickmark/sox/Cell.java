package io.tickmark.sox;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of one item: what was found, and how.
 *
 * @param result what was found, once it was looked at
 * @param reason why the attribute doesn't apply, or what the exception was
 * @param ticks the signs beside the result
 */
public record Cell(@Nullable CellResult result, @Nullable String reason, Set<TickMark> ticks) {

    public static final Cell EMPTY = new Cell(null, null, Set.of());

    public Cell {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        var sorted = EnumSet.noneOf(TickMark.class);
        sorted.addAll(ticks);
        ticks = Collections.unmodifiableSet(sorted);
    }

    public static Cell of(CellResult result) {
        return new Cell(result, null, Set.of());
    }

    /** An item with one of these fails. */
    public boolean isException() {
        return result == CellResult.EXCEPTION;
    }

    /** An attribute that doesn't apply needs the reason why (domain.md 4.5). */
    public boolean lacksReason() {
        return result == CellResult.NA && reason == null;
    }
}

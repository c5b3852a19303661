package io.tickmark.sox;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of one item: what was found, and how.
 *
 * @param result what was found, once it was looked at
 * @param reason why the attribute doesn't apply, what the exception was, or why it is none after all
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

    /** The same result for the same reason, whatever the tick marks. */
    boolean says(Cell other) {
        return result == other.result && Objects.equals(reason, other.reason);
    }

    /** An item with one of these fails. */
    public boolean isException() {
        return result == CellResult.EXCEPTION;
    }

    /** An attribute that doesn't apply needs the reason why, and an exception says what was found (domain.md 4.5, 4.6). */
    public boolean lacksReason() {
        return (result == CellResult.NA || isException()) && reason == null;
    }
}

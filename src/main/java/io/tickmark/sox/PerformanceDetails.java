package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note of who performs or performed a control (SOD-03).
 *
 * @param location null: everywhere the control runs
 * @param to the last day; null while it goes on
 * @param withdrawal set once the note was found wrong: it stays, and no longer counts (WF-10)
 */
public record PerformanceDetails(
        PerformanceId id,
        PersonId person,
        ControlId control,
        @Nullable String location,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Withdrawn withdrawal) {

    /** Who took the note back, when and why. */
    public record Withdrawn(PersonId by, Instant at, String reason) {}

    /** It can still be ended. */
    public boolean goesOn() {
        return to == null && withdrawal == null;
    }
}

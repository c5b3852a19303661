package io.tickmark.sox;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When something is due, and how often that was moved (WF-03).
 *
 * @param on the day it is due now
 * @param first the day it was due when it was planned
 * @param moves how often the day was moved
 */
@Embeddable
public record DueDate(
        @Column(name = "due_on") LocalDate on,
        @Column(name = "first_due_on") LocalDate first,
        @Column(name = "due_moves") int moves) {

    static DueDate of(LocalDate day) {
        return new DueDate(day, day, 0);
    }

    DueDate movedTo(LocalDate day) {
        return new DueDate(day, first, moves + 1);
    }

    /** The day a step is due: some days earlier, but not before the day after work began, as far as time allows. */
    LocalDate of(TestStep step, LocalDate begun) {
        var wanted = on.minusDays(step.daysBefore());
        var earliest = begun.plusDays(1);
        if (!wanted.isBefore(earliest)) {
            return wanted;
        }
        return earliest.isBefore(on) ? earliest : on;
    }
}

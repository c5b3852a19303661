package io.tickmark.evidence.ui;

import io.tickmark.evidence.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which time evidence is wanted for: a period as far as it is over, for nothing can be shown of days to come (EV-03).
 *
 * @param from first day of the period; null where any time will do
 * @param to last day of the period
 * @param today where the reader is
 */
record TimeWanted(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {

    TimeWanted during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TimeWanted(first, last, today);
    }

    /** The first day to propose; none where nothing of the period is over. */
    @Nullable
    LocalDate first() {
        return from != null && from.isAfter(today) ? null : from;
    }

    /** The last day to propose. */
    @Nullable
    LocalDate last() {
        if (first() == null) {
            return null;
        }
        return to != null && to.isAfter(today) ? today : to;
    }

    boolean isMissedBy(Provenance said) {
        return from != null && to != null && said.misses(from, to);
    }

    boolean isBefore(LocalDate day) {
        return today.isBefore(day);
    }
}

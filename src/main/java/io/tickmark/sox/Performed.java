package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a person performed a control (SOD-03).
 *
 * @param to the last day; null while it goes on
 */
public record Performed(
        PersonId person, LocalDate from, @Nullable LocalDate to) {

    boolean overlaps(LocalDate begin, LocalDate end) {
        return !from.isAfter(end) && (to == null || !to.isBefore(begin));
    }
}

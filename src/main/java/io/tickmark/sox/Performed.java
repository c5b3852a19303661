package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a person performed a control (SOD-03), or owned it.
 *
 * @param to the last day; null while it goes on
 */
public record Performed(
        PersonId person,
        Part part,
        LocalDate from,
        @Nullable LocalDate to) {

    /** On which side of the control. */
    enum Part {
        PERFORMER,
        OWNER
    }

    Performed(PersonId person, LocalDate from, @Nullable LocalDate to) {
        this(person, Part.PERFORMER, from, to);
    }

    boolean overlaps(LocalDate begin, LocalDate end) {
        return !from.isAfter(end) && (to == null || !to.isBefore(begin));
    }

    /** It goes on, so the person belongs to the control as its owner and performer do. */
    boolean isNow(Part wanted) {
        return part == wanted && to == null;
    }
}

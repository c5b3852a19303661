package io.tickmark.sox;

import io.tickmark.kernel.Malformed;
import io.tickmark.matrix.ControlId;
import io.tickmark.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Note that a person performs or performed a control (SOD-03).
 *
 * @param location null: everywhere the control runs
 * @param to the last day; null while it goes on
 */
public record RecordPerformance(
        PersonId person,
        ControlId control,
        @Nullable String location,
        LocalDate from,
        @Nullable LocalDate to) {

    public RecordPerformance {
        if (to != null && to.isBefore(from)) {
            throw new Malformed("The time ends before it begins. Put the earlier day first.");
        }
    }
}

package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A testing cycle as everyone may read it.
 *
 * @param zone in which its days begin and end
 */
public record TestingCycleDetails(
        TestingCycleId id,
        String company,
        LocalDate fiscalYearEnd,
        ZoneId zone,
        CycleState state,
        PersonId openedBy,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** How people call it: {@code FY2027}. */
    public String name() {
        return "FY" + fiscalYearEnd.getYear();
    }
}

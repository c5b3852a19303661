package io.tickmark.sox.api;

import io.tickmark.sox.TestingCycleDetails;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A testing cycle. */
record CycleResource(
        String id,
        String name,
        String company,
        LocalDate fiscalYearEnd,
        String zone,
        String state,
        String openedBy,
        Instant openedAt,
        @Nullable Instant closedAt) {

    static CycleResource of(TestingCycleDetails cycle) {
        return new CycleResource(
                cycle.id().toString(),
                cycle.name(),
                cycle.company(),
                cycle.fiscalYearEnd(),
                cycle.zone().getId(),
                cycle.state().name(),
                cycle.openedBy().value(),
                cycle.openedAt(),
                cycle.closedAt());
    }
}

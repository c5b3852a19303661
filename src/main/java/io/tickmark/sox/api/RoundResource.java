package io.tickmark.sox.api;

import io.tickmark.sox.TestingRoundDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A testing round. */
record RoundResource(
        String id,
        String cycle,
        String name,
        String phase,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        String state,
        String lead,
        boolean confirmed,
        @Nullable String summary) {

    static RoundResource of(TestingRoundDetails round) {
        return new RoundResource(
                round.id().toString(),
                round.cycle().toString(),
                round.name(),
                round.phase().name(),
                round.from(),
                round.to(),
                round.due().on(),
                round.state().name(),
                round.lead().value(),
                round.confirmedAt() != null,
                round.summary());
    }
}

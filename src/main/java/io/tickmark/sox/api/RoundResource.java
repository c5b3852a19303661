package io.tickmark.sox.api;

import io.tickmark.sox.TestingRoundDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A testing round.
 *
 * @param version what a decision about it must have seen (WF-09)
 */
record RoundResource(
        String id,
        long version,
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
                round.version(),
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

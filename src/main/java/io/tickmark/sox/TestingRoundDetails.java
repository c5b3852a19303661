package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A testing round as everyone may read it.
 *
 * @param version what a command must have seen (WF-09)
 * @param lead who opened it, or planned it
 * @param summary what it showed, once closed; why it was stopped, once cancelled
 */
public record TestingRoundDetails(
        TestingRoundId id,
        long version,
        TestingCycleId cycle,
        String name,
        TestPhase phase,
        LocalDate from,
        LocalDate to,
        DueDate due,
        RoundState state,
        PersonId lead,
        @Nullable Instant openedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant closedAt,
        @Nullable String summary) {}

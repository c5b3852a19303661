package io.tickmark.sox;

import java.util.UUID;

/** Whose tests a list shows: those of a round, or of all rounds of a cycle. */
public record TestScope(boolean isRound, UUID id) {

    public static TestScope of(TestingRoundId round) {
        return new TestScope(true, round.value());
    }

    public static TestScope of(TestingCycleId cycle) {
        return new TestScope(false, cycle.value());
    }
}

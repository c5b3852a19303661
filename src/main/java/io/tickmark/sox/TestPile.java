package io.tickmark.sox;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tests that are alike in all that is counted: the same round, stage, people and day.
 *
 * @param due the day they are due
 * @param size how many they are
 */
record TestPile(
        TestingRoundId round,
        TestState state,
        @Nullable Conclusion conclusion,
        LocalDate due,
        Assignment people,
        int size) {

    /** As a query builds it. */
    TestPile(
            UUID round, TestState state, @Nullable Conclusion conclusion, LocalDate due, Assignment people, long size) {
        this(new TestingRoundId(round), state, conclusion, due, people, Math.toIntExact(size));
    }

    boolean isIn(TestSlice slice, LocalDate today) {
        return slice.holds(state, conclusion, due, today);
    }

    boolean isLate(LocalDate today) {
        return isIn(TestSlice.LATE, today);
    }

    boolean isDueSoon(LocalDate today, LocalDate soon) {
        return !state.isOver() && !isLate(today) && !due.isAfter(soon);
    }

    Optional<TestHolder> holder() {
        return TestHolder.of(state, people);
    }
}

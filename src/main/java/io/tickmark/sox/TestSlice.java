package io.tickmark.sox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of the tests: all that count, the late ones, or those at one stage. The stages don't overlap and make up the whole,
 * cancelled tests included, which count for nothing else.
 */
public enum TestSlice {
    ALL,
    LATE,
    NOT_STARTED,
    EVIDENCE,
    TESTING,
    REVIEW,
    EFFECTIVE,
    INEFFECTIVE,
    NO_OCCURRENCE,
    CANCELLED;

    /** The stages a test goes through, in order. */
    public static List<TestSlice> stages() {
        return List.of(EFFECTIVE, INEFFECTIVE, NO_OCCURRENCE, REVIEW, TESTING, EVIDENCE, NOT_STARTED, CANCELLED);
    }

    /**
     * Where a test stands.
     *
     * @param conclusion of a test that is concluded; of no other it matters
     */
    static TestSlice of(TestState state, @Nullable Conclusion conclusion) {
        if (state == TestState.CANCELLED) {
            return CANCELLED;
        }
        if (state == TestState.NOT_STARTED) {
            return NOT_STARTED;
        }
        if (state.isOver()) {
            return concluded(conclusion);
        }
        if (state.isWithTester()) {
            return TESTING;
        }
        return state.isWithReviewer() ? REVIEW : EVIDENCE;
    }

    private static TestSlice concluded(@Nullable Conclusion conclusion) {
        return switch (conclusion) {
            case INEFFECTIVE -> INEFFECTIVE;
            case NOT_APPLICABLE_NO_OCCURRENCE -> NO_OCCURRENCE;
            case EFFECTIVE -> EFFECTIVE;
            case null -> throw new IllegalArgumentException("A concluded test has a conclusion.");
        };
    }

    boolean holds(TestState state, @Nullable Conclusion conclusion, LocalDate due, LocalDate today) {
        return switch (this) {
            case ALL -> state != TestState.CANCELLED;
            case LATE -> !state.isOver() && due.isBefore(today);
            default -> this == of(state, conclusion);
        };
    }

    /** The states that its tests are in. */
    Set<TestState> states() {
        return Arrays.stream(TestState.values()).filter(this::mayHold).collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayHold(TestState state) {
        var anything = Objects.requireNonNullElse(conclusion(), Conclusion.EFFECTIVE);
        return holds(state, anything, LocalDate.MIN, LocalDate.MAX);
    }

    /** What its tests say; null where that doesn't matter. */
    @Nullable
    Conclusion conclusion() {
        return switch (this) {
            case EFFECTIVE -> Conclusion.EFFECTIVE;
            case INEFFECTIVE -> Conclusion.INEFFECTIVE;
            case NO_OCCURRENCE -> Conclusion.NOT_APPLICABLE_NO_OCCURRENCE;
            default -> null;
        };
    }
}

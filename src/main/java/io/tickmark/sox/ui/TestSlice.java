package io.tickmark.sox.ui;

import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestState;
import io.tickmark.ui.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of the tests: all that count, the late ones, or those at one stage. The stages don't overlap and make up the whole,
 * cancelled tests included, which count for nothing else.
 */
enum TestSlice {
    ALL(Status.WAITING),
    LATE(Status.OVERDUE),
    NOT_STARTED(Status.WAITING),
    EVIDENCE(Status.WAITING),
    TESTING(Status.IN_PROGRESS),
    REVIEW(Status.SUBMITTED),
    EFFECTIVE(Status.EFFECTIVE),
    INEFFECTIVE(Status.INEFFECTIVE),
    NO_OCCURRENCE(Status.NO_OCCURRENCE),
    CANCELLED(Status.CANCELLED);

    private final Status status;

    TestSlice(Status status) {
        this.status = status;
    }

    /** The stages a test goes through, in order. */
    static List<TestSlice> stages() {
        return List.of(EFFECTIVE, INEFFECTIVE, NO_OCCURRENCE, REVIEW, TESTING, EVIDENCE, NOT_STARTED, CANCELLED);
    }

    /** Where the test stands. */
    static TestSlice of(ControlTestRow test) {
        var state = test.state();
        if (state == TestState.CANCELLED) {
            return CANCELLED;
        }
        if (state == TestState.NOT_STARTED) {
            return NOT_STARTED;
        }
        if (state.isOver()) {
            return concluded(test.conclusion());
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
            case null -> EFFECTIVE;
        };
    }

    boolean holds(ControlTestRow test, LocalDate today) {
        return switch (this) {
            case ALL -> test.state() != TestState.CANCELLED;
            case LATE -> test.isLate(today);
            default -> this == of(test);
        };
    }

    String key() {
        return "sox.slice." + name().toLowerCase(Locale.ROOT);
    }

    Status status() {
        return status;
    }
}

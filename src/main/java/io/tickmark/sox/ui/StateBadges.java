package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.CycleState;
import io.tickmark.sox.RoundState;
import io.tickmark.sox.TestState;
import io.tickmark.ui.Status;
import io.tickmark.ui.StatusBadge;

/** The states of tests and rounds as people see them. */
final class StateBadges {

    private StateBadges() {}

    static StatusBadge of(ControlTestRow test) {
        if (saysBroken(test)) {
            return new StatusBadge(Status.RETURNED, I18NProvider.translate("sox.test.broken"));
        }
        var conclusion = test.conclusion();
        if (conclusion != null && test.state() != TestState.CANCELLED) {
            return new StatusBadge(look(conclusion));
        }
        return new StatusBadge(look(test.state()), Words.of(test.state()));
    }

    /** A broken sign-off is news about a test that goes on; of one that stands still its state is said. */
    static boolean saysBroken(ControlTestRow test) {
        return test.signOffBroken() && test.state() != TestState.BLOCKED && test.state() != TestState.CANCELLED;
    }

    static Status look(Conclusion conclusion) {
        return switch (conclusion) {
            case EFFECTIVE -> Status.EFFECTIVE;
            case INEFFECTIVE -> Status.INEFFECTIVE;
            case NOT_APPLICABLE_NO_OCCURRENCE -> Status.NO_OCCURRENCE;
        };
    }

    static Status look(TestState state) {
        return switch (state) {
            case NOT_STARTED, EVIDENCE_REQUESTED -> Status.WAITING;
            case EVIDENCE_RECEIVED, IN_TESTING -> Status.IN_PROGRESS;
            case SUBMITTED, IN_REVIEW -> Status.SUBMITTED;
            case RETURNED, REOPENED -> Status.RETURNED;
            case CONCLUDED, LOCKED -> Status.EFFECTIVE;
            case BLOCKED -> Status.BLOCKED;
            case CANCELLED -> Status.CANCELLED;
        };
    }

    static StatusBadge of(CycleState state) {
        return new StatusBadge(state == CycleState.OPEN ? Status.IN_PROGRESS : Status.EFFECTIVE, Words.of(state));
    }

    static StatusBadge of(RoundState state) {
        var look = switch (state) {
            case PLANNED -> Status.WAITING;
            case OPEN -> Status.IN_PROGRESS;
            case CLOSED -> Status.EFFECTIVE;
            case CANCELLED -> Status.CANCELLED;
        };
        return new StatusBadge(look, Words.of(state));
    }
}

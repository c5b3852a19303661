package io.tickmark.sox;

import java.util.EnumSet;
import java.util.Set;

/** Where a control test stands (domain.md 4.9). The only place that knows which step may follow which. */
public enum TestState {
    NOT_STARTED,
    EVIDENCE_REQUESTED,
    EVIDENCE_RECEIVED,
    IN_TESTING,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    CONCLUDED,
    LOCKED,
    /** Nobody can go on with it for now, by decision of the program office; it goes on where it stood. */
    BLOCKED,
    CANCELLED,
    REOPENED;

    /** States out of which nothing more comes by itself. */
    static final Set<TestState> OVER = EnumSet.of(CONCLUDED, LOCKED, CANCELLED);

    /** May this state be followed by that one? */
    public boolean canBecome(TestState next) {
        return following().contains(next);
    }

    private Set<TestState> following() {
        return switch (this) {
            case NOT_STARTED -> EnumSet.of(EVIDENCE_REQUESTED, BLOCKED, CANCELLED);
            case EVIDENCE_REQUESTED -> EnumSet.of(EVIDENCE_RECEIVED, BLOCKED, CANCELLED);
            case EVIDENCE_RECEIVED -> EnumSet.of(IN_TESTING, EVIDENCE_REQUESTED, SUBMITTED, BLOCKED, CANCELLED);
            case IN_TESTING, RETURNED, REOPENED -> EnumSet.of(EVIDENCE_REQUESTED, SUBMITTED, BLOCKED, CANCELLED);
            case SUBMITTED -> EnumSet.of(IN_REVIEW, RETURNED, BLOCKED, CANCELLED);
            case IN_REVIEW -> EnumSet.of(RETURNED, CONCLUDED, BLOCKED, CANCELLED);
            case CONCLUDED -> EnumSet.of(LOCKED, REOPENED);
            case LOCKED -> EnumSet.of(REOPENED);
            case BLOCKED -> EnumSet.complementOf(EnumSet.of(BLOCKED, CONCLUDED, LOCKED));
            case CANCELLED -> EnumSet.noneOf(TestState.class);
        };
    }

    /** The owner is asked for the evidence. */
    boolean isWithOwner() {
        return this == EVIDENCE_REQUESTED;
    }

    /** The tester has it in hand: the grid may be filled. */
    public boolean isWithTester() {
        return this == EVIDENCE_RECEIVED || this == IN_TESTING || this == RETURNED || this == REOPENED;
    }

    /** The reviewer has it, or may take it. */
    public boolean isWithReviewer() {
        return this == SUBMITTED || this == IN_REVIEW;
    }

    /** Handed to the reviewer or beyond: evidence that comes now comes late (EV-05). */
    boolean isSubmitted() {
        return isWithReviewer() || this == CONCLUDED || this == LOCKED;
    }

    /** Signed, and not yet locked away: whoever changes the evidence now breaks the sign-off (WF-07). */
    boolean isOpenToLateEvidence() {
        return isWithReviewer() || this == CONCLUDED;
    }

    /** Nothing more will come of it unless somebody reopens it. */
    public boolean isOver() {
        return OVER.contains(this);
    }
}

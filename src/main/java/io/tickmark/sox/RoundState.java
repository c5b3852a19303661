package io.tickmark.sox;

/** Where a testing round stands. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED,
    CANCELLED;

    /** May this state be followed by that one? */
    public boolean canBecome(RoundState next) {
        return switch (this) {
            case PLANNED -> next == OPEN || next == CANCELLED;
            case OPEN -> next == CLOSED || next == CANCELLED;
            case CLOSED, CANCELLED -> false;
        };
    }
}

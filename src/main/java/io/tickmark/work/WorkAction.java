package io.tickmark.work;

/** What a person decided about a work item; the trail has it by this name. */
public enum WorkAction {
    CLAIMED(Pending.CLAIM),
    RELEASED(Pending.RELEASE),
    REASSIGNED(Pending.REASSIGN),
    COMPLETED(Pending.COMPLETE),
    /** What the engine had refused goes to it once more. */
    SENT_AGAIN(Pending.NONE);

    private final Pending kind;

    WorkAction(Pending kind) {
        this.kind = kind;
    }

    /** What the engine is asked for. */
    Pending kind() {
        return kind;
    }
}

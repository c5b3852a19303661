package io.tickmark.work;

/** A decision that is committed here and that the engine has not confirmed yet. */
public enum Pending {
    NONE,
    CLAIM,
    RELEASE,
    REASSIGN,
    COMPLETE
}

package io.tickmark.sox;

/** A sign-off holds until what was signed changes (WF-07) or the test is reopened (WF-06). */
public enum SignOffState {
    VALID,
    INVALIDATED,
    SUPERSEDED
}

package io.tickmark.sox;

/** A review note is raised, answered by the tester, and closed by the one who raised it (WF-04). */
public enum NoteState {
    OPEN,
    ANSWERED,
    CLOSED
}

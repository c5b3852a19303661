package io.tickmark.sox;

import java.util.UUID;

/** Close a review note one raised oneself (WF-04). */
public record CloseNote(ControlTestId test, long version, UUID note) {}

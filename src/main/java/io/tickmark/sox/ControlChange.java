package io.tickmark.sox;

import io.tickmark.kernel.Change;
import java.util.List;

/**
 * What an import does to one control.
 *
 * @param fields each column that differs, before and after; empty unless changed
 */
public record ControlChange(ControlId control, String title, Kind kind, List<Change> fields) {

    /** The four things that can happen to a control. */
    public enum Kind {
        ADDED,
        CHANGED,
        RETIRED,
        UNCHANGED
    }

    public ControlChange {
        fields = List.copyOf(fields);
    }
}

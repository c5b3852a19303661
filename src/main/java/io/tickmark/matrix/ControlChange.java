package io.tickmark.matrix;

import io.tickmark.kernel.Change;
import java.util.List;

/**
 * What an import does to one control.
 *
 * @param fields each column that differs, before and after; empty unless changed or retired
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

    /** It would no longer be tested for the year's opinion. */
    boolean endsBeingKey() {
        return becomesOtherThan(MatrixColumn.KEY_CONTROL, "Y");
    }

    /** It is retired, be it by leaving the file or by saying so. */
    boolean endsBeingInForce() {
        return becomesOtherThan(MatrixColumn.STATUS, ControlStatus.ACTIVE.name());
    }

    private boolean becomesOtherThan(MatrixColumn column, String value) {
        return kind != Kind.ADDED
                && fields.stream()
                        .filter(field -> field.field().equals(column.header()))
                        .anyMatch(field -> value.equals(field.before()));
    }
}

package io.tickmark.matrix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules that bind several rows: each id once, and whoever is named is there. */
final class MatrixReferences {

    private record Row(MatrixCells cells, ControlContent content) {}

    private final Map<ControlId, Row> rows = new TreeMap<>();

    void take(MatrixCells cells, ControlId id, ControlContent content) {
        var first = rows.putIfAbsent(id, new Row(cells, content));
        if (first != null) {
            cells.fault(MatrixColumn.CONTROL_ID, "each control once; row " + first.cells.row() + " has it already");
        }
    }

    void check() {
        rows.forEach((id, row) -> {
            if (isRetired(row)) {
                return;
            }
            check(
                    row.cells,
                    id,
                    MatrixColumn.COMPENSATING_CONTROL_IDS,
                    row.content.design().compensating(),
                    false);
            check(
                    row.cells,
                    id,
                    MatrixColumn.RELATED_ITGC_IDS,
                    row.content.design().relatedItgcs(),
                    true);
        });
    }

    private void check(MatrixCells cells, ControlId id, MatrixColumn column, List<ControlId> named, boolean itgc) {
        for (var other : named) {
            var row = rows.get(other);
            if (other.equals(id)) {
                cells.fault(column, "other controls, not the control itself");
            } else if (row == null) {
                cells.fault(column, "controls of this file; " + other + " isn't one");
            } else if (isRetired(row)) {
                cells.fault(column, "controls in force; " + other + " is RETIRED");
            } else if (itgc && isNoItgc(row)) {
                cells.fault(column, "controls of level ITGC; " + other + " isn't one");
            }
        }
    }

    private static boolean isRetired(Row row) {
        return row.cells.sound(MatrixColumn.STATUS) && row.content.scope().status() == ControlStatus.RETIRED;
    }

    private static boolean isNoItgc(Row row) {
        return row.cells.sound(MatrixColumn.CONTROL_LEVEL)
                && row.content.design().level() != ControlLevel.ITGC;
    }

    Map<ControlId, ControlContent> contents() {
        var contents = new TreeMap<ControlId, ControlContent>();
        rows.forEach((id, row) -> contents.put(id, row.content));
        return contents;
    }
}

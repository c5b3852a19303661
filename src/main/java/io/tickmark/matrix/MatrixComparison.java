package io.tickmark.matrix;

import io.tickmark.kernel.Change;
import io.tickmark.matrix.ControlChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays a file beside the matrix: what would be added, changed, retired, and what stays. */
final class MatrixComparison {

    private final Map<ControlId, ControlVersionDetails> matrix = new TreeMap<>();

    MatrixComparison(List<ControlVersionDetails> current) {
        current.forEach(it -> matrix.put(it.control(), it));
    }

    List<ControlChange> with(Map<ControlId, ControlContent> file) {
        var changes = new ArrayList<ControlChange>();
        file.forEach((id, content) -> changes.add(compare(id, content)));
        matrix.values().stream()
                .filter(it -> !file.containsKey(it.control()))
                .filter(it -> !it.content().isRetired())
                .map(MatrixComparison::retired)
                .forEach(changes::add);
        changes.sort(Comparator.comparing(ControlChange::control));
        return changes;
    }

    private ControlChange compare(ControlId id, ControlContent content) {
        var before = matrix.get(id);
        var title = content.statement().title();
        if (before == null) {
            return new ControlChange(id, title, Kind.ADDED, List.of());
        }
        var fields = differences(id, before.content(), content);
        return new ControlChange(id, title, kind(before.content(), content, fields), fields);
    }

    private static Kind kind(ControlContent before, ControlContent after, List<Change> fields) {
        if (fields.isEmpty()) {
            return Kind.UNCHANGED;
        }
        return after.isRetired() && !before.isRetired() ? Kind.RETIRED : Kind.CHANGED;
    }

    private static ControlChange retired(ControlVersionDetails control) {
        return new ControlChange(
                control.control(),
                control.title(),
                Kind.RETIRED,
                differences(
                        control.control(), control.content(), control.content().retired()));
    }

    /** Each column that differs, before and after. */
    static List<Change> differences(ControlId id, ControlContent before, ControlContent after) {
        var fields = new ArrayList<Change>();
        for (var column : MatrixColumn.values()) {
            var was = column.text(id, before);
            var is = column.text(id, after);
            if (!was.equals(is)) {
                fields.add(new Change(column.header(), was, is));
            }
        }
        return fields;
    }
}

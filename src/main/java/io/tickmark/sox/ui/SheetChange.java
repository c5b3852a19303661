package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.sox.Cell;
import io.tickmark.sox.SampleItem;
import io.tickmark.sox.TestSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something two versions of a test's grid say differently. */
record SheetChange(String what, String before, String after) {

    /** All that differs, item by item, the notes last. */
    static List<SheetChange> between(TestSheet before, TestSheet after, Map<String, String> evidence) {
        var changes = new ArrayList<SheetChange>();
        for (var index = 0; index < after.items().size(); index++) {
            changes.addAll(items(before.items().get(index), after.items().get(index), after, evidence));
        }
        add(changes, I18NProvider.translate("sox.sheet.notes"), before.notes(), after.notes());
        return changes;
    }

    private static List<SheetChange> items(
            SampleItem before, SampleItem after, TestSheet sheet, Map<String, String> evidence) {
        var changes = new ArrayList<SheetChange>();
        var item = after.number();
        add(changes, translate("sox.change.reference", item), before.description(), after.description());
        sheet.attributes()
                .forEach(attribute -> add(
                        changes,
                        translate("sox.change.cell", item, attribute.code()),
                        words(before.cell(attribute.code())),
                        words(after.cell(attribute.code()))));
        add(
                changes,
                translate("sox.change.evidence", item),
                SheetWords.evidence(before, evidence),
                SheetWords.evidence(after, evidence));
        return changes;
    }

    private static String translate(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    private static String words(Cell cell) {
        return Stream.of(SheetWords.result(cell), cell.reason() == null ? "" : cell.reason(), SheetWords.ticks(cell))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static void add(List<SheetChange> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new SheetChange(what, before, after));
        }
    }
}

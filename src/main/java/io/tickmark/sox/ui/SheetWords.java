package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.TestAttribute;
import io.tickmark.sox.Cell;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.SampleItem;
import io.tickmark.sox.TestSheet;
import io.tickmark.sox.TickMark;
import io.tickmark.ui.ErrorSentences;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in the cells of a test's grid, and what a screen reader says of it. */
final class SheetWords {

    private SheetWords() {}

    /** "Exception", or a sign that nothing was said yet. */
    static String result(Cell cell) {
        var result = cell.result();
        return result == null ? "" : I18NProvider.translate("sox.sheet.result." + result.name());
    }

    static String ticks(Cell cell) {
        return cell.ticks().stream().map(TickMark::sign).collect(Collectors.joining(" "));
    }

    /** "✓ inspected, agrees". */
    static String tick(TickMark tick) {
        return tick.sign() + "  " + I18NProvider.translate("sox.tick." + tick.name());
    }

    /** "Item 3, attribute B: Exception. Same person. S". */
    static String spoken(SampleItem item, TestAttribute attribute) {
        var cell = item.cell(attribute.code());
        var said = cell.result() == null ? I18NProvider.translate("sox.sheet.open") : result(cell);
        var reason = cell.reason() == null ? "" : " " + cell.reason();
        var ticks = cell.ticks().stream()
                .map(tick -> " " + I18NProvider.translate("sox.tick." + tick.name()))
                .collect(Collectors.joining(","));
        return I18NProvider.translate("sox.sheet.cell", item.number(), attribute.code(), said) + reason + ticks;
    }

    /** Why the sheet can't carry some of these conclusions; empty if it can carry all (DT-2). */
    static String whyNot(ControlTestDetails test, TestSheet sheet, List<Conclusion> conclusions) {
        return conclusions.stream()
                .flatMap(one -> test.whyNot(one, sheet).stream())
                .map(ErrorSentences::of)
                .collect(Collectors.joining(" "));
    }

    /** The names of the evidence of an item. */
    static String evidence(SampleItem item, Map<String, String> names) {
        return item.evidence().stream()
                .map(id -> names.getOrDefault(id, I18NProvider.translate("sox.sheet.evidence.gone")))
                .collect(Collectors.joining(", "));
    }

    /** "37 of 60 cells, 2 items without evidence". */
    static String progress(TestSheet sheet) {
        var without =
                sheet.items().stream().filter(item -> item.evidence().isEmpty()).count();
        return I18NProvider.translate("sox.sheet.progress", sheet.filled(), sheet.cells(), without);
    }

    /** Items that failed first, then the others. */
    static List<SampleItem> failedFirst(TestSheet sheet) {
        return sheet.items().stream()
                .sorted((a, b) -> Boolean.compare(b.fails(), a.fails()))
                .toList();
    }
}

package io.tickmark.sox.demo;

import io.tickmark.sox.Cell;
import io.tickmark.sox.CellResult;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.SampleItem;
import io.tickmark.sox.TestSheet;
import io.tickmark.sox.TickMark;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What a demo tester fills in. */
final class DemoSheet {

    private DemoSheet() {}

    static TestSheet filled(ControlTestDetails test, String evidence, boolean exception) {
        var blank = test.sheet();
        var items = blank.items().stream()
                .map(item -> item(blank, item, evidence, exception && item.number() == 1))
                .toList();
        var notes = "Inspected the register of the period and traced each item to its support.";
        return new TestSheet(blank.attributes(), items, notes);
    }

    private static SampleItem item(TestSheet sheet, SampleItem blank, String evidence, boolean exception) {
        var cells = new TreeMap<String, Cell>();
        sheet.attributes().forEach(attribute -> cells.put(attribute.code(), passed()));
        if (exception) {
            var first = sheet.attributes().getFirst().code();
            cells.put(
                    first,
                    new Cell(
                            CellResult.EXCEPTION,
                            "The same person prepared and approved it.",
                            Set.of(TickMark.EXCEPTION)));
        }
        return new SampleItem(
                blank.number(), "Line " + blank.number() * 3 + " of the register", cells, List.of(evidence));
    }

    private static Cell passed() {
        return new Cell(CellResult.PASS, null, Set.of(TickMark.INSPECTED));
    }
}

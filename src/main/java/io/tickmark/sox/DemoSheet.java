package io.tickmark.sox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a demo tester fills in, and the file a demo owner hands in. */
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

    static String fileName(ControlTestDetails test) {
        return test.identity().ref() + "-register.csv";
    }

    static InputStream file(ControlTestDetails test) {
        var rows = IntStream.rangeClosed(1, test.sheet().items().size() * 3)
                .mapToObj(row -> row + "," + test.identity().from().plusDays(row * 5L) + ",released")
                .collect(Collectors.joining("\n"));
        var text = "no,date,status of " + test.identity().ref() + "\n" + rows + "\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

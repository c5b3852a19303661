package io.tickmark.sox.ui;

import io.tickmark.matrix.TestAttribute;
import io.tickmark.sox.Cell;
import io.tickmark.sox.SampleItem;
import io.tickmark.sox.TestSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grid of a test while somebody fills it. */
class SheetDraft {

    private final List<TestAttribute> attributes;
    private final List<SampleItem> items;
    private String notes;

    SheetDraft(TestSheet sheet) {
        attributes = sheet.attributes();
        items = new ArrayList<>(sheet.items());
        notes = sheet.notes();
    }

    TestSheet sheet() {
        return new TestSheet(attributes, items, notes);
    }

    /** What an attribute asks of an item, and what was picked for it. */
    String about(int item, String column) {
        var asked = attributes.stream()
                .filter(attribute -> attribute.code().equals(column))
                .map(TestAttribute::text);
        return Stream.concat(asked, Stream.of(item(item).description()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    SampleItem item(int number) {
        return items.get(index(number));
    }

    void decide(int number, String attribute, Cell cell) {
        var item = item(number);
        var cells = new TreeMap<>(item.cells());
        cells.put(attribute, cell);
        items.set(index(number), new SampleItem(number, item.description(), cells, item.evidence()));
    }

    void describe(int number, String text) {
        var item = item(number);
        items.set(index(number), new SampleItem(number, text.strip(), item.cells(), item.evidence()));
    }

    void link(int number, Collection<String> evidence) {
        var item = item(number);
        items.set(index(number), new SampleItem(number, item.description(), item.cells(), List.copyOf(evidence)));
    }

    void note(String text) {
        notes = text;
    }

    /** Copies a cell to those below it that say nothing yet. */
    void fillDown(int number, String attribute) {
        var source = item(number).cell(attribute);
        below(number).stream()
                .filter(item -> item.cell(attribute).result() == null)
                .forEach(item -> decide(item.number(), attribute, source));
    }

    /** Copies the evidence of an item to those below it that have none yet. */
    void fillDownEvidence(int number) {
        var source = item(number).evidence();
        below(number).stream().filter(item -> item.evidence().isEmpty()).forEach(item -> link(item.number(), source));
    }

    private List<SampleItem> below(int number) {
        return List.copyOf(items.subList(index(number) + 1, items.size()));
    }

    private int index(int number) {
        for (var index = 0; index < items.size(); index++) {
            if (items.get(index).number() == number) {
                return index;
            }
        }
        throw new IllegalArgumentException("No item " + number);
    }
}

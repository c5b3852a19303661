package io.tickmark.sox;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One occurrence of the control that was looked at: a row of the grid.
 *
 * @param number counts from one
 * @param description what was picked: a date, a document number
 * @param cells what was found, by attribute code
 * @param evidence ids of the pieces of evidence that show it
 */
public record SampleItem(int number, String description, SortedMap<String, Cell> cells, List<String> evidence) {

    static final int LONGEST_TEXT = 2_000;

    public SampleItem {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        evidence = evidence.stream().distinct().sorted().toList();
    }

    boolean isTooLong() {
        return description.length() > LONGEST_TEXT
                || cells.values().stream()
                        .map(Cell::reason)
                        .anyMatch(reason -> reason != null && reason.length() > LONGEST_TEXT);
    }

    static SampleItem blank(int number) {
        return new SampleItem(number, "", new TreeMap<>(Map.of()), List.of());
    }

    /** Nobody wrote anything about it. */
    boolean isBlank() {
        return description.isBlank()
                && evidence.isEmpty()
                && cells.values().stream().allMatch(Cell.EMPTY::equals);
    }

    /** What was found for an attribute so far. */
    public Cell cell(String attribute) {
        return cells.getOrDefault(attribute, Cell.EMPTY);
    }

    /** An item fails if any attribute fails (domain.md 4.5). */
    public boolean fails() {
        return cells.values().stream().anyMatch(Cell::isException);
    }
}

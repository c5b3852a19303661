package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.matrix.TestAttribute;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The grid of a test: items × attributes, with notes. A value; drafts replace it whole.
 *
 * @param attributes the columns, as the pinned control version asks them
 * @param items the rows
 * @param notes what the tester wants to say about the work
 */
public record TestSheet(List<TestAttribute> attributes, List<SampleItem> items, String notes) {

    static final int LONGEST_NOTES = 10_000;

    public TestSheet {
        attributes = List.copyOf(attributes);
        items = List.copyOf(items);
    }

    static TestSheet blank(List<TestAttribute> attributes, int items) {
        var rows = IntStream.rangeClosed(1, items).mapToObj(SampleItem::blank).toList();
        return new TestSheet(attributes, rows, "");
    }

    /** The same sheet with blank items at its end. */
    TestSheet expandedBy(int more) {
        var last = items.stream().mapToInt(SampleItem::number).max().orElse(0);
        var added = IntStream.rangeClosed(last + 1, last + more).mapToObj(SampleItem::blank);
        return new TestSheet(attributes, Stream.concat(items.stream(), added).toList(), notes);
    }

    /** The same questions and the same items, whatever was answered? Only then is it a draft of the same test. */
    boolean hasShapeOf(TestSheet other) {
        return attributes.equals(other.attributes)
                && numbers().equals(other.numbers())
                && codes().containsAll(usedCodes());
    }

    boolean hasItem(int number) {
        return numbers().contains(number);
    }

    private List<Integer> numbers() {
        return items.stream().map(SampleItem::number).toList();
    }

    private Set<String> codes() {
        return new HashSet<>(attributes.stream().map(TestAttribute::code).toList());
    }

    private Set<String> usedCodes() {
        var used = new HashSet<String>();
        items.forEach(item -> used.addAll(item.cells().keySet()));
        return used;
    }

    /** The first item that says more than a workpaper has room for. */
    Optional<Integer> firstTooLong() {
        return items.stream()
                .filter(SampleItem::isTooLong)
                .map(SampleItem::number)
                .findFirst();
    }

    /** The first thing that keeps the sheet from being submitted, as a sentence (domain.md 4.5). */
    public Optional<Sentence> firstGap() {
        return new SheetGaps(this).first();
    }

    /** Nothing passed: whatever the grid says, it doesn't show a control that worked. */
    boolean showsNothing() {
        return items.stream()
                .flatMap(item -> item.cells().values().stream())
                .noneMatch(cell -> cell.result() == CellResult.PASS);
    }

    /** What was found for an attribute of an item so far. */
    Cell cell(int item, String attribute) {
        return items.stream()
                .filter(one -> one.number() == item)
                .findFirst()
                .map(one -> one.cell(attribute))
                .orElse(Cell.EMPTY);
    }

    /** How many items failed. */
    public int exceptions() {
        return (int) items.stream().filter(SampleItem::fails).count();
    }

    /** How many cells hold a result. */
    public int filled() {
        return (int) items.stream()
                .flatMap(item -> item.cells().values().stream())
                .filter(cell -> cell.result() != null)
                .count();
    }

    /** How many cells there are. */
    public int cells() {
        return items.size() * attributes.size();
    }

    /** Every piece of evidence the items point to. */
    public Set<String> evidence() {
        var all = new TreeSet<String>();
        items.forEach(item -> all.addAll(item.evidence()));
        return all;
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a grid still lacks before it can be submitted: an experienced stranger must see what was looked at (4.5, 4.7). */
final class SheetGaps {

    private final TestSheet sheet;
    private final Map<String, Integer> named = new HashMap<>();

    SheetGaps(TestSheet sheet) {
        this.sheet = sheet;
    }

    /** The first gap, item by item. */
    Optional<Sentence> first() {
        return sheet.items().stream().flatMap(this::of).findFirst();
    }

    private Stream<Sentence> of(SampleItem item) {
        return Stream.of(cells(item), reference(item), evidence(item)).flatMap(gaps -> gaps);
    }

    private Stream<Sentence> cells(SampleItem item) {
        return sheet.attributes().stream().flatMap(attribute -> cell(item.number(), attribute.code(), item));
    }

    private static Stream<Sentence> cell(int number, String code, SampleItem item) {
        var cell = item.cell(code);
        if (cell.result() == null) {
            return Stream.of(Sentence.of(
                    "sheet.gap.result", "Item " + number + " has no result for attribute " + code, number, code));
        }
        if (!cell.lacksReason()) {
            return Stream.empty();
        }
        return Stream.of(
                cell.isException()
                        ? Sentence.of(
                                "sheet.gap.exception",
                                "Item " + number + " doesn't say what the exception of attribute " + code + " was",
                                number,
                                code)
                        : Sentence.of(
                                "sheet.gap.reason",
                                "Item " + number + " needs a reason why attribute " + code + " doesn't apply",
                                number,
                                code));
    }

    /** Each item names what was picked, and no two items the same. */
    private Stream<Sentence> reference(SampleItem item) {
        var reference = item.description().strip().toLowerCase(Locale.ROOT);
        if (reference.isEmpty()) {
            return Stream.of(Sentence.of(
                    "sheet.gap.reference",
                    "Item " + item.number() + " doesn't say what was looked at: a date, a document number",
                    item.number()));
        }
        var other = named.putIfAbsent(reference, item.number());
        return other == null
                ? Stream.empty()
                : Stream.of(Sentence.of(
                        "sheet.gap.twice",
                        "Items " + other + " and " + item.number() + " name the same occurrence",
                        other,
                        item.number()));
    }

    private static Stream<Sentence> evidence(SampleItem item) {
        return item.evidence().isEmpty()
                ? Stream.of(Sentence.of(
                        "sheet.gap.evidence", "Item " + item.number() + " has no evidence linked", item.number()))
                : Stream.empty();
    }
}

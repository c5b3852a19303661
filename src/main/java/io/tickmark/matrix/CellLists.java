package io.tickmark.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns of a row that hold lists, each item once. */
final class CellLists {

    private static final Set<String> PRINCIPLES = IntStream.rangeClosed(1, CosoComponent.PRINCIPLES)
            .mapToObj(Integer::toString)
            .collect(Collectors.toUnmodifiableSet());
    private static final String IDS = "control ids such as P2P-05, parted by ;";

    private final MatrixCells cells;

    CellLists(MatrixCells cells) {
        this.cells = cells;
    }

    <E extends Enum<E>> List<E> some(MatrixColumn column, Class<E> words) {
        var vocabulary = Vocabulary.of(words);
        return items(column, ";", vocabulary::knows, vocabulary::word, "some of " + vocabulary + ", parted by ;");
    }

    List<String> texts(MatrixColumn column) {
        return items(column, ";", item -> true, item -> item, "a list parted by ;");
    }

    private <T> List<T> items(
            MatrixColumn column,
            String separator,
            Predicate<String> valid,
            Function<String, T> reader,
            String expected) {
        var items = Joined.split(separator, cells.text(column));
        if (!items.stream().allMatch(valid)) {
            cells.fault(column, expected);
            return List.of();
        }
        if (items.isEmpty() && column.required() && cells.sound(column)) {
            cells.fault(column, expected);
        } else if (new HashSet<>(items).size() < items.size()) {
            cells.fault(column, "each item once");
        }
        return items.stream().map(reader).toList();
    }

    List<ControlId> ids(MatrixColumn column) {
        return items(column, ";", ControlId::isValid, ControlId::new, IDS);
    }

    List<Integer> principles() {
        return items(
                MatrixColumn.COSO_PRINCIPLE,
                ";",
                PRINCIPLES::contains,
                Integer::valueOf,
                "numbers from 1 to 17, parted by ;");
    }

    List<TestAttribute> attributes() {
        var attributes = items(
                MatrixColumn.TEST_ATTRIBUTES,
                "|",
                TestAttribute::isValid,
                TestAttribute::of,
                "items such as A: approved before posting, parted by |");
        if (attributes.stream().map(TestAttribute::code).distinct().count() < attributes.size()) {
            cells.fault(MatrixColumn.TEST_ATTRIBUTES, "each letter once");
        }
        return attributes;
    }
}

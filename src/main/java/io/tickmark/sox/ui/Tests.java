package io.tickmark.sox.ui;

import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestHolder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tests on a page, and how they stand on a day.
 *
 * @param today in the zone of the cycle
 */
record Tests(List<ControlTestRow> rows, LocalDate today) {

    static final int SOON_DAYS = 7;

    Tests {
        rows = List.copyOf(rows);
    }

    /** What has someone to do how much, and how much of it late. */
    record Load(TestHolder holder, int open, int late) {}

    int count(TestSlice slice) {
        return (int) rows.stream().filter(row -> slice.holds(row, today)).count();
    }

    /** Tests that count: cancelled ones don't. */
    int total() {
        return count(TestSlice.ALL);
    }

    /** There are some, and none of them counts. */
    boolean areCancelled() {
        return total() == 0 && !rows.isEmpty();
    }

    int concluded() {
        return count(TestSlice.EFFECTIVE) + count(TestSlice.INEFFECTIVE) + count(TestSlice.NO_OCCURRENCE);
    }

    /** Open tests due within the next days, the late ones not among them. */
    int soon() {
        return (int) rows.stream()
                .filter(row -> !row.state().isOver() && !row.isLate(today))
                .filter(row -> !row.due().on().isAfter(today.plusDays(SOON_DAYS)))
                .count();
    }

    List<ControlTestRow> chosen(TestChoice choice) {
        return rows.stream()
                .filter(row -> choice.lets(row, today))
                .sorted(Comparator.comparing((ControlTestRow row) -> row.state().isOver())
                        .thenComparing(row -> row.due().on())
                        .thenComparing(row -> row.identity().ref()))
                .toList();
    }

    /** Who has tests in hand: the one with most late ones first. */
    List<Load> loads() {
        Map<TestHolder, List<ControlTestRow>> byHolder = new LinkedHashMap<>();
        rows.forEach(row -> row.holder().ifPresent(holder -> byHolder.merge(holder, List.of(row), Tests::joined)));
        return byHolder.entrySet().stream()
                .map(each -> new Load(each.getKey(), each.getValue().size(), late(each.getValue())))
                .sorted(Comparator.comparingInt(Load::late)
                        .thenComparingInt(Load::open)
                        .reversed())
                .toList();
    }

    private int late(List<ControlTestRow> some) {
        return (int) some.stream().filter(row -> row.isLate(today)).count();
    }

    private static List<ControlTestRow> joined(List<ControlTestRow> one, List<ControlTestRow> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}

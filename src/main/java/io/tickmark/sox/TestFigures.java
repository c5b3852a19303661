package io.tickmark.sox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How tests stand on a day, in numbers.
 *
 * @param today in the zone of the cycle
 */
public record TestFigures(List<TestPile> piles, LocalDate today) {

    static final int SOON_DAYS = 7;

    public TestFigures {
        piles = List.copyOf(piles);
    }

    /** What someone has to do: how much, and how much of it late. */
    public record Load(TestHolder holder, int open, int late) {}

    /** Those of one round. */
    public TestFigures of(TestingRoundId round) {
        return new TestFigures(
                piles.stream().filter(pile -> pile.round().equals(round)).toList(), today);
    }

    public int count(TestSlice slice) {
        return count(piles, pile -> pile.isIn(slice, today));
    }

    /** Tests that count: cancelled ones don't. */
    public int total() {
        return count(TestSlice.ALL);
    }

    /** There are none, cancelled ones neither. */
    public boolean areNone() {
        return piles.isEmpty();
    }

    /** There are some, and none of them counts. */
    public boolean areCancelled() {
        return total() == 0 && !areNone();
    }

    public int concluded() {
        return count(TestSlice.EFFECTIVE) + count(TestSlice.INEFFECTIVE) + count(TestSlice.NO_OCCURRENCE);
    }

    /** Open tests due within the next days, the late ones not among them. */
    public int soon() {
        return count(piles, pile -> pile.isDueSoon(today, today.plusDays(SOON_DAYS)));
    }

    /** Who has tests in hand: the one with most late ones first. */
    public List<Load> loads() {
        return piles.stream()
                .filter(pile -> pile.holder().isPresent())
                .collect(Collectors.groupingBy(pile -> pile.holder().orElseThrow()))
                .entrySet()
                .stream()
                .map(each -> load(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Load::late)
                        .thenComparingInt(Load::open)
                        .reversed()
                        .thenComparing(load -> load.holder().code()))
                .toList();
    }

    private Load load(TestHolder holder, List<TestPile> held) {
        return new Load(holder, count(held, pile -> true), count(held, pile -> pile.isLate(today)));
    }

    private static int count(List<TestPile> some, Predicate<TestPile> wanted) {
        return some.stream().filter(wanted).mapToInt(TestPile::size).sum();
    }
}

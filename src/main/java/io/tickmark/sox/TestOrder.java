package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which test of a control instance may follow which within a cycle (WF-08).
 *
 * @param others what was planned in the cycle before, outside the round in question
 */
record TestOrder(List<ControlTestRow> others) {

    /** What stands against the test. */
    Optional<RoundProblem> problem(TestIdentity test, boolean interimPlanned) {
        var phase = test.phase();
        if (any(test, row -> row.identity().phase() == phase)) {
            return problem(test, "WF-13", Sentence.of("problem.planned", "is in another round of this phase already"));
        }
        if (phase != TestPhase.WALKTHROUGH && any(test, TestOrder::isWalkthroughNotEffective)) {
            return problem(
                    test, "WF-08", Sentence.of("problem.walkthrough", "its walkthrough isn't concluded effective"));
        }
        return switch (phase) {
            case WALKTHROUGH -> Optional.empty();
            case INTERIM -> whole(test, TestPhase.YEAR_END);
            case ROLL_FORWARD -> rollForward(test, interimPlanned);
            case YEAR_END -> whole(test, TestPhase.INTERIM).or(() -> whole(test, TestPhase.ROLL_FORWARD));
        };
    }

    /** A test of the whole year and a test of its parts would look at the same sample twice. */
    private Optional<RoundProblem> whole(TestIdentity test, TestPhase other) {
        return of(test, other).findFirst().isEmpty()
                ? Optional.empty()
                : problem(
                        test,
                        "WF-08",
                        Sentence.of(
                                "problem.covered",
                                "its year is covered by a test of another phase already, "
                                        + other.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                other));
    }

    /** It goes on where the interim test stopped: after it, without a gap and without an overlap (P-5). */
    private Optional<RoundProblem> rollForward(TestIdentity test, boolean interimPlanned) {
        var interim = of(test, TestPhase.INTERIM).findFirst().map(ControlTestRow::identity);
        if (interimPlanned && interim.isEmpty() || any(test, TestOrder::isInterimUnderWay)) {
            return problem(test, "WF-08", Sentence.of("problem.interim", "its interim test isn't concluded yet"));
        }
        return interim.map(TestIdentity::to)
                .filter(end -> !test.from().equals(end.plusDays(1)))
                .flatMap(end -> problem(
                        test,
                        "P-5",
                        Sentence.of(
                                "problem.gap",
                                "its interim test ends on " + end + ", so this period begins the day after",
                                end)));
    }

    private boolean any(TestIdentity test, Predicate<ControlTestRow> what) {
        return ofInstance(test).anyMatch(what);
    }

    private Stream<ControlTestRow> of(TestIdentity test, TestPhase phase) {
        return ofInstance(test).filter(row -> row.identity().phase() == phase);
    }

    private Stream<ControlTestRow> ofInstance(TestIdentity test) {
        return others.stream()
                .filter(row -> row.state() != TestState.CANCELLED)
                .filter(row -> row.identity().control().equals(test.control()))
                .filter(row -> Objects.equals(row.identity().location(), test.location()));
    }

    private static boolean isInterimUnderWay(ControlTestRow row) {
        return row.identity().phase() == TestPhase.INTERIM && row.conclusion() == null;
    }

    private static boolean isWalkthroughNotEffective(ControlTestRow row) {
        return row.identity().phase() == TestPhase.WALKTHROUGH && row.conclusion() != Conclusion.EFFECTIVE;
    }

    private static Optional<RoundProblem> problem(TestIdentity test, String rule, Sentence sentence) {
        return Optional.of(new RoundProblem(test.subject(), rule, sentence));
    }
}

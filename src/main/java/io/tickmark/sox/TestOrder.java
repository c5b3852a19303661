package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which test of a control instance may follow which within a cycle (WF-08).
 *
 * @param others what was planned in the cycle before, outside the round in question
 */
record TestOrder(List<ControlTestRow> others) {

    /** What stands against the test. */
    Optional<RoundProblem> problem(TestIdentity test) {
        var phase = test.phase();
        if (any(test, row -> row.identity().phase() == phase)) {
            return problem(test, "WF-13", Sentence.of("problem.planned", "is in another round of this phase already"));
        }
        if (phase == TestPhase.ROLL_FORWARD && any(test, TestOrder::isInterimUnderWay)) {
            return problem(test, "WF-08", Sentence.of("problem.interim", "its interim test isn't concluded yet"));
        }
        if (phase != TestPhase.WALKTHROUGH && any(test, TestOrder::isWalkthroughNotEffective)) {
            return problem(
                    test, "WF-08", Sentence.of("problem.walkthrough", "its walkthrough isn't concluded effective"));
        }
        return Optional.empty();
    }

    private boolean any(TestIdentity test, Predicate<ControlTestRow> what) {
        return others.stream()
                .filter(row -> row.state() != TestState.CANCELLED)
                .filter(row -> row.identity().control().equals(test.control()))
                .filter(row -> Objects.equals(row.identity().location(), test.location()))
                .anyMatch(what);
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

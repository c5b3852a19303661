package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlStatus;
import io.tickmark.matrix.ControlVersionDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The matrix as it stands, asked about tests that were planned from it some time ago. */
record MatrixNow(Map<ControlId, ControlVersionDetails> controls) {

    static MatrixNow of(List<ControlVersionDetails> current) {
        return new MatrixNow(
                current.stream().collect(Collectors.toMap(ControlVersionDetails::control, Function.identity())));
    }

    /** A test is opened on the control as it is, not as it was. */
    Stream<RoundProblem> problems(TestIdentity test) {
        return Stream.of(changed(test), early(test)).flatMap(Optional::stream);
    }

    /** Whether the control has items to test at an interim date, which a roll-forward then goes on from. */
    boolean plansInterim(TestIdentity test) {
        return Optional.ofNullable(controls.get(test.control()))
                .map(now -> now.plan().interim() > 0)
                .orElse(false);
    }

    private Optional<RoundProblem> changed(TestIdentity test) {
        var now = controls.get(test.control());
        if (now == null || now.scope().status() != ControlStatus.ACTIVE) {
            return problem(
                    test, Sentence.of("problem.retired", "isn't in force any more, so plan the round without it"));
        }
        return now.version() == test.controlVersion()
                ? Optional.empty()
                : problem(
                        test,
                        Sentence.of(
                                "problem.changed",
                                "the matrix has version " + now.version()
                                        + " of it now, and this test was planned from " + test.controlVersion()
                                        + ", so plan the round again",
                                now.version(),
                                test.controlVersion()));
    }

    private Optional<RoundProblem> early(TestIdentity test) {
        return Optional.ofNullable(controls.get(test.control()))
                .map(now -> now.scope().effectiveFrom())
                .filter(start -> start.isAfter(test.to()))
                .flatMap(start -> problem(
                        test,
                        Sentence.of(
                                "problem.early",
                                "is in force from " + start + " only, after the tested period",
                                start)));
    }

    private static Optional<RoundProblem> problem(TestIdentity test, Sentence sentence) {
        return Optional.of(new RoundProblem(test.subject(), "WF-13", sentence));
    }
}

package io.tickmark.sox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which test of a control instance may follow which within a cycle (WF-08). */
@Component
class TestOrder {

    private final ControlTests tests;

    TestOrder(ControlTests tests) {
        this.tests = tests;
    }

    /** What stands against the test, given the others of the same instance; those of its own round don't count. */
    Optional<RoundProblem> problem(TestingCycleId cycle, TestIdentity test, @Nullable TestingRoundId own) {
        var others = tests.rowsOf(cycle.value(), Set.of(test.control())).stream()
                .filter(row -> Objects.equals(row.identity().location(), test.location()))
                .filter(row -> row.state() != TestState.CANCELLED)
                .filter(row -> own == null || !row.round().equals(own))
                .toList();
        return sentence(test.phase(), others).map(it -> new RoundProblem(test.subject(), rule(it), it));
    }

    private static String rule(String sentence) {
        return sentence.startsWith("is in") ? "WF-13" : "WF-08";
    }

    private static Optional<String> sentence(TestPhase phase, List<ControlTestRow> others) {
        if (has(others, phase)) {
            return Optional.of("is in another round of this phase already");
        }
        if (phase == TestPhase.ROLL_FORWARD && unconcluded(others, TestPhase.INTERIM)) {
            return Optional.of("its interim test isn't concluded yet");
        }
        if (phase != TestPhase.WALKTHROUGH && failed(others)) {
            return Optional.of("its walkthrough isn't concluded effective");
        }
        return Optional.empty();
    }

    private static boolean has(List<ControlTestRow> others, TestPhase phase) {
        return others.stream().anyMatch(row -> row.identity().phase() == phase);
    }

    private static boolean unconcluded(List<ControlTestRow> others, TestPhase phase) {
        return others.stream().anyMatch(row -> row.identity().phase() == phase && row.conclusion() == null);
    }

    private static boolean failed(List<ControlTestRow> others) {
        return others.stream()
                .anyMatch(row ->
                        row.identity().phase() == TestPhase.WALKTHROUGH && row.conclusion() != Conclusion.EFFECTIVE);
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.Malformed;
import io.tickmark.matrix.ControlId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plan a testing round.
 *
 * @param controls whose instances are tested
 * @param from first day of the tested period
 * @param to last day of the tested period
 * @param dueOn when all tests shall be concluded
 * @param changes people and due dates that differ from what the matrix says
 */
public record PlanRound(
        TestingCycleId cycle,
        TestPhase phase,
        Set<ControlId> controls,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        List<TestChange> changes) {

    public PlanRound {
        controls = Set.copyOf(controls);
        changes = List.copyOf(changes);
        if (to.isBefore(from)) {
            throw new Malformed("The period ends before it begins. Put the earlier day first.");
        }
    }

    /** A change that names no test of the round: a mistyped place, say. */
    Optional<TestChange> firstChangeOfNone(List<PlannedTest> planned) {
        return changes.stream()
                .filter(change -> planned.stream().noneMatch(test -> change.concerns(test.identity())))
                .findFirst();
    }
}

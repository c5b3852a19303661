package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.matrix.ControlInstanceRef;
import io.tickmark.matrix.ControlRoles;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.Matrix;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns chosen controls into planned tests: the sample from the matrix, the people from its roles. */
@Component
class RoundPlanner {

    private final Matrix matrix;
    private final StaffDirectory staff;
    private final ControlTests tests;

    RoundPlanner(Matrix matrix, StaffDirectory staff, ControlTests tests) {
        this.matrix = matrix;
        this.staff = staff;
        this.tests = tests;
    }

    /** Every instance of the chosen controls that has something to test in the phase. */
    List<PlannedTest> plan(PlanRound round, TestingCycleDetails cycle) {
        var known = staff.known();
        var before = tests.rowsOf(cycle.id().value(), round.controls());
        return chosen(round).stream()
                .filter(control -> items(round, control) > 0)
                .flatMap(control -> control.instances().stream()
                        .map(place -> plan(round, identity(round, cycle, control, place, before), control, known)))
                .toList();
    }

    List<ControlInstanceRef> leftOut(PlanRound round) {
        return chosen(round).stream()
                .filter(control -> items(round, control) == 0)
                .flatMap(control -> control.instances().stream())
                .toList();
    }

    private List<ControlVersionDetails> chosen(PlanRound round) {
        var active =
                matrix.active().stream().map(ControlVersionDetails::control).collect(Collectors.toSet());
        round.controls().stream()
                .filter(id -> !active.contains(id))
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new NotFound("active control", id);
                });
        return matrix.active().stream()
                .filter(control -> round.controls().contains(control.control()))
                .toList();
    }

    private static int items(PlanRound round, ControlVersionDetails control) {
        var plan = control.plan();
        return round.phase().itemsOf(plan.sampleSize(), plan.interim(), plan.rollForward());
    }

    private PlannedTest plan(PlanRound round, TestIdentity test, ControlVersionDetails control, KnownPeople known) {
        var change = round.changes().stream().filter(it -> it.concerns(test)).findFirst();
        var assigned = assignment(control.roles(), test.location(), known);
        var dueOn = change.map(TestChange::dueOn).orElse(round.dueOn());
        return new PlannedTest(
                test,
                change.map(it -> it.on(assigned)).orElse(assigned),
                dueOn,
                TestSheet.blank(control.plan().attributes(), items(round, control)));
    }

    private static TestIdentity identity(
            PlanRound round,
            TestingCycleDetails cycle,
            ControlVersionDetails control,
            ControlInstanceRef place,
            List<ControlTestRow> before) {
        var number = 1
                + before.stream()
                        .map(ControlTestRow::identity)
                        .filter(other -> other.phase() == round.phase() && other.isOf(place))
                        .count();
        return new TestIdentity(
                TestIdentity.refOf(cycle.fiscalYearEnd(), place.control(), place.location(), round.phase(), number),
                place.control(),
                control.version(),
                place.location(),
                control.title(),
                round.phase(),
                round.from(),
                round.to(),
                control.plan().sampleSize(),
                cycle.fiscalYearEnd());
    }

    private static Assignment assignment(ControlRoles roles, @Nullable String location, KnownPeople known) {
        return new Assignment(
                known.firstHolding(roles.owner(), location),
                known.firstHolding(roles.performer(), location),
                roles.tester(),
                null,
                roles.reviewer(),
                null);
    }
}

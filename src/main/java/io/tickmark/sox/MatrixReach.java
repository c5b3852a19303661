package io.tickmark.sox;

import io.tickmark.sox.ControlChange.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells how far a change of the matrix reaches into the testing of the cycles that are open. */
@Component
class MatrixReach {

    private final Cycles cycles;
    private final ControlTests tests;

    MatrixReach(Cycles cycles, ControlTests tests) {
        this.cycles = cycles;
        this.tests = tests;
    }

    /** The controls among these whose tests are under way, or that need a reason for what was tested already. */
    List<TouchedControl> of(List<ControlChange> changes) {
        var changing = changes.stream()
                .filter(it -> it.kind() == Kind.CHANGED || it.kind() == Kind.RETIRED)
                .toList();
        if (changing.isEmpty()) {
            return List.of();
        }
        var tested = testsOf(changing.stream().map(ControlChange::control).toList());
        return changing.stream()
                .filter(it -> tested.containsKey(it.control()))
                .map(it -> touched(it, tested.getOrDefault(it.control(), List.of())))
                .filter(it -> it.needsReason() || !it.underWay().isEmpty())
                .toList();
    }

    private Map<ControlId, List<ControlTestRow>> testsOf(List<ControlId> controls) {
        return cycles.findAll().stream()
                .filter(cycle -> !cycle.isClosed())
                .flatMap(cycle -> tests.rowsOf(cycle.id().value(), controls).stream())
                .filter(row -> row.state() != TestState.CANCELLED)
                .collect(Collectors.groupingBy(row -> row.identity().control()));
    }

    private static TouchedControl touched(ControlChange change, List<ControlTestRow> tested) {
        var underWay = tested.stream().filter(row -> !row.state().isOver()).toList();
        return new TouchedControl(
                change, underWay, change.endsBeingKey() || change.endsBeingInForce() && !underWay.isEmpty());
    }
}

package io.tickmark.matrix;

import io.tickmark.matrix.ControlChange.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells how far a change of the matrix reaches into the testing of the cycles that are open. */
@Component
class MatrixReach {

    private final ObjectProvider<TestsOfControls> testing;

    MatrixReach(ObjectProvider<TestsOfControls> testing) {
        this.testing = testing;
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

    private Map<ControlId, List<TestOfControl>> testsOf(List<ControlId> controls) {
        return testing.orderedStream()
                .flatMap(tests -> tests.of(controls).stream())
                .collect(Collectors.groupingBy(TestOfControl::control));
    }

    private static TouchedControl touched(ControlChange change, List<TestOfControl> tested) {
        var underWay = tested.stream().filter(test -> !test.over()).toList();
        return new TouchedControl(
                change, underWay, change.endsBeingKey() || change.endsBeingInForce() && !underWay.isEmpty());
    }
}

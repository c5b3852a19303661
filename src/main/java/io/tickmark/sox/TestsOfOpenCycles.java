package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.TestOfControl;
import io.tickmark.matrix.TestsOfControls;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the matrix which of its controls are being tested: in the cycles that aren't closed. */
@Component
class TestsOfOpenCycles implements TestsOfControls {

    private final Cycles cycles;
    private final ControlTests tests;

    TestsOfOpenCycles(Cycles cycles, ControlTests tests) {
        this.cycles = cycles;
        this.tests = tests;
    }

    @Override
    public List<TestOfControl> of(Collection<ControlId> controls) {
        return cycles.findAll().stream()
                .filter(cycle -> !cycle.isClosed())
                .flatMap(cycle -> tests.rowsOf(cycle.id().value(), controls).stream())
                .filter(row -> row.state() != TestState.CANCELLED)
                .map(TestsOfOpenCycles::seen)
                .toList();
    }

    private static TestOfControl seen(ControlTestRow test) {
        var identity = test.identity();
        var state = test.state();
        return new TestOfControl(identity.control(), test.id().subject(), identity.ref(), state.name(), state.isOver());
    }
}

package io.tickmark.sox;

import io.tickmark.matrix.ControlNature;
import io.tickmark.matrix.Matrix;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** One test's place in the sample of the whole year: what its sister tests found, and how far the sample may grow (DT-2). */
@Component
class YearSample {

    private final ControlTests tests;
    private final Matrix matrix;

    YearSample(ControlTests tests, Matrix matrix) {
        this.tests = tests;
        this.matrix = matrix;
    }

    SampleSoFar soFar(ControlTest test) {
        var others = tests
                .findByCycleIdAndIdentityControl(
                        test.cycle().value(), test.identity().control())
                .stream()
                .filter(other -> !other.id().equals(test.id()))
                .filter(other -> Objects.equals(
                        other.identity().location(), test.identity().location()))
                .toList();
        return SampleSoFar.of(others);
    }

    /** Who or what runs the control, as it was when the test was planned. */
    ControlNature natureOf(ControlTest test) {
        return matrix.version(test.identity().control(), test.identity().controlVersion())
                .content()
                .design()
                .nature();
    }

    int moreItems(ControlTest test) {
        return Expansion.itemsFor(
                matrix.version(test.identity().control(), test.identity().controlVersion()));
    }
}

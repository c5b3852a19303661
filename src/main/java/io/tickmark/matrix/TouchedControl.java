package io.tickmark.matrix;

import java.util.List;

/**
 * A control that an import changes or retires while it is tested.
 *
 * @param underWay its tests that aren't over
 * @param needsReason it leaves the tests of the year: it is retired under a test, or no longer key (domain.md 2.4)
 */
public record TouchedControl(ControlChange change, List<TestOfControl> underWay, boolean needsReason) {

    public TouchedControl {
        underWay = List.copyOf(underWay);
    }

    public ControlId control() {
        return change.control();
    }
}

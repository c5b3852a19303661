package io.tickmark.sox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is tested: a version of a control at a place (domain.md 3.1).
 *
 * @param location the location's code; null where the control is tested centrally
 */
public record ControlInstanceRef(
        ControlId control, int version, @Nullable String location) {

    /** Whether the test is of the same control at the same place, in whatever version. */
    boolean isOf(TestIdentity test) {
        return control.equals(test.control()) && Objects.equals(location, test.location());
    }

    @Override
    public String toString() {
        return location == null ? control.value() : control.value() + "@" + location;
    }
}

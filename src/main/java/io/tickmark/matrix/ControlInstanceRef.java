package io.tickmark.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What is tested: a version of a control at a place (domain.md 3.1).
 *
 * @param location the location's code; null where the control is tested centrally
 */
public record ControlInstanceRef(
        ControlId control, int version, @Nullable String location) {

    @Override
    public String toString() {
        return location == null ? control.value() : control.value() + "@" + location;
    }
}

package io.tickmark.matrix;

import java.util.List;

/**
 * Which key controls in force serve a principle of COSO 2013 (domain.md 3.4).
 *
 * @param principle 1 to 17
 * @param controls the key controls, by id; none is a gap
 */
public record PrincipleCoverage(int principle, CosoComponent component, List<ControlId> controls) {

    public PrincipleCoverage {
        controls = List.copyOf(controls);
    }

    public boolean covered() {
        return !controls.isEmpty();
    }

    /** All 17 principles over these controls. */
    static List<PrincipleCoverage> of(List<ControlVersionDetails> active) {
        return java.util.stream.IntStream.rangeClosed(1, CosoComponent.PRINCIPLES)
                .mapToObj(principle -> new PrincipleCoverage(
                        principle,
                        CosoComponent.of(principle),
                        active.stream()
                                .filter(it -> it.design().key())
                                .filter(it -> it.coso().principles().contains(principle))
                                .map(ControlVersionDetails::control)
                                .toList()))
                .toList();
    }
}

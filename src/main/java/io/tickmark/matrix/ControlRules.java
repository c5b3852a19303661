package io.tickmark.matrix;

import java.util.Set;
import java.util.TreeSet;

/** The rules that bind several columns of one row. */
final class ControlRules {

    private final Set<String> knownLocations;

    ControlRules(Set<String> knownLocations) {
        this.knownLocations = new TreeSet<>(knownLocations);
    }

    void check(MatrixCells cells, ControlContent content) {
        places(cells, content.scope());
        sample(cells, content);
        framework(cells, content.coso());
        DutyRules.check(cells, content.roles());
        if (content.design().level() == ControlLevel.ITGC
                && content.design().itgcDomain() == null
                && cells.sound(MatrixColumn.CONTROL_LEVEL, MatrixColumn.ITGC_DOMAIN)) {
            cells.fault(
                    MatrixColumn.ITGC_DOMAIN, "a domain, as control_level is ITGC: " + Vocabulary.of(ItgcDomain.class));
        }
    }

    private void places(MatrixCells cells, ControlScope scope) {
        if (!cells.sound(MatrixColumn.LOCATION, MatrixColumn.INSTANCE_MODE)) {
            return;
        }
        boolean everywhere =
                scope.mode() == InstanceMode.CENTRAL && scope.locations().equals(java.util.List.of(ControlScope.ALL));
        if (!everywhere && !knownLocations.containsAll(scope.locations())) {
            var known = knownLocations.isEmpty()
                    ? "known locations, of which none is set up"
                    : "known locations: " + String.join(", ", knownLocations);
            var all = scope.mode() == InstanceMode.CENTRAL ? "ALL, or " : "as instance_mode is PER_LOCATION, ";
            cells.fault(MatrixColumn.LOCATION, all + known);
        }
    }

    private void sample(MatrixCells cells, ControlContent content) {
        var plan = content.plan();
        if (cells.sound(MatrixColumn.SAMPLE_SIZE, MatrixColumn.SAMPLE_INTERIM, MatrixColumn.SAMPLE_ROLLFORWARD)
                && (long) plan.interim() + plan.rollForward() != plan.sampleSize()) {
            cells.fault(
                    MatrixColumn.SAMPLE_SIZE,
                    "sample_interim + sample_rollforward = " + ((long) plan.interim() + plan.rollForward()));
        }
        if (cells.sound(MatrixColumn.SAMPLE_SIZE, MatrixColumn.EXPECTED_POPULATION)
                && plan.sampleSize() > plan.expectedPopulation()) {
            cells.fault(MatrixColumn.SAMPLE_SIZE, "no more than expected_population, " + plan.expectedPopulation());
        }
        if (cells.sound(MatrixColumn.SAMPLE_SIZE, MatrixColumn.KEY_CONTROL, MatrixColumn.STATUS)
                && plan.sampleSize() == 0
                && content.design().key()
                && content.scope().status() == ControlStatus.ACTIVE) {
            cells.fault(MatrixColumn.SAMPLE_SIZE, "at least 1, as a key control is tested every year");
        }
    }

    private void framework(MatrixCells cells, CosoMapping coso) {
        if (cells.sound(MatrixColumn.COSO_COMPONENT, MatrixColumn.COSO_PRINCIPLE)
                && !coso.component().holds(coso.principles().getFirst())) {
            var right = CosoComponent.of(coso.principles().getFirst());
            cells.fault(
                    MatrixColumn.COSO_COMPONENT,
                    right + ", which holds principle " + coso.principles().getFirst());
        }
    }
}

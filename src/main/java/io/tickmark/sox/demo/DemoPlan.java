package io.tickmark.sox.demo;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.sox.PlanRound;
import io.tickmark.sox.TestChange;
import io.tickmark.sox.TestPhase;
import io.tickmark.sox.TestingCycleId;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be tested in the demo's round, and when it is due.
 *
 * @param today the day of the first start
 */
record DemoPlan(TestingCycleId cycle, DemoYear year, LocalDate today) {

    PlanRound interim(List<ControlVersionDetails> matrix) {
        var controls = matrix.stream()
                .filter(control -> control.plan().interim() > 0)
                .map(ControlVersionDetails::control)
                .collect(Collectors.toSet());
        return new PlanRound(
                cycle,
                TestPhase.INTERIM,
                controls,
                year.day(Month.JANUARY, 1),
                year.day(Month.SEPTEMBER, 30),
                today.plusDays(28),
                changes());
    }

    /** Some tests are pressing; the others follow the round. */
    private List<TestChange> changes() {
        return Stream.of("P2P-05", "O2C-04", "R2R-07")
                .map(id -> due(id, "L200", today.plusDays(3)))
                .toList();
    }

    private static TestChange due(String control, String location, LocalDate day) {
        return new TestChange(new ControlId(control), location, null, null, null, day);
    }
}

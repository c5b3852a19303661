package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.Matrix;
import io.tickmark.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brackwater's cycle and an interim round on its matrix, opened by its program lead (domain.md 9). */
@Component
@Profile("demo")
@Order(100)
class DemoRound implements ApplicationRunner {

    static final String LEAD = "d.marchetti";

    private final TestingBinder binder;
    private final BrackwaterMatrix brackwaters;
    private final Matrix matrix;
    private final TestingCycles cycles;
    private final DemoOpening opening;
    private final PerformanceBook performances;
    private final DemoPerson person;
    private final Clock clock;
    private volatile boolean opened;

    DemoRound(
            TestingBinder binder,
            BrackwaterMatrix brackwaters,
            Matrix matrix,
            TestingCycles cycles,
            DemoOpening opening,
            PerformanceBook performances,
            DemoPerson person,
            Clock clock) {
        this.binder = binder;
        this.brackwaters = brackwaters;
        this.matrix = matrix;
        this.cycles = cycles;
        this.opening = opening;
        this.performances = performances;
        this.person = person;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (binder.cycles().isEmpty()) {
            person.does(LEAD, this::open);
            opened = true;
        }
    }

    /** True in the first run only: the round has just been opened and its story is being played. */
    boolean isOpenedNow() {
        return opened;
    }

    private void open() {
        var year = DemoYear.of(LocalDate.now(clock));
        brackwaters.take(year);
        var cycle = cycles.open(
                new OpenCycle("Brackwater Precision Industries, Inc.", year.end(), ZoneId.of("America/New_York")));
        // SOD-03: he released payments in Monterrey until March
        performances.note(new RecordPerformance(
                new PersonId("k.brandt"),
                new ControlId("P2P-05"),
                "L200",
                year.day(Month.JULY, 1).minusYears(1),
                year.day(Month.MARCH, 31)));
        opening.open(interim(cycle, year), LocalDate.now(clock).minusDays(2));
    }

    private PlanRound interim(TestingCycleId cycle, DemoYear year) {
        var controls = matrix.active().stream()
                .filter(control -> control.plan().interim() > 0)
                .map(ControlVersionDetails::control)
                .collect(Collectors.toSet());
        var today = LocalDate.now(clock);
        return new PlanRound(
                cycle,
                TestPhase.INTERIM,
                controls,
                year.day(Month.JANUARY, 1),
                year.day(Month.SEPTEMBER, 30),
                today.plusDays(28),
                changes(today));
    }

    /** Some tests are pressing; the others follow the round. */
    private static List<TestChange> changes(LocalDate today) {
        return Stream.of("P2P-05", "O2C-04", "R2R-07")
                .map(id -> due(id, "L200", today.plusDays(3)))
                .toList();
    }

    private static TestChange due(String control, String location, LocalDate day) {
        return new TestChange(new ControlId(control), location, null, null, null, day);
    }
}

package io.tickmark.sox.demo;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.Matrix;
import io.tickmark.people.PersonId;
import io.tickmark.sox.DemoOpening;
import io.tickmark.sox.OpenCycle;
import io.tickmark.sox.PerformanceBook;
import io.tickmark.sox.RecordPerformance;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
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
        var today = LocalDate.now(clock);
        opening.open(new DemoPlan(cycle, year, today).interim(matrix.active()), today.minusDays(2));
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.matrix.Location;
import io.tickmark.matrix.Locations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which day it is where a control is tested; where it is tested centrally, in the cycle's zone (domain.md 8.1). */
@Component
class TestCalendar {

    private final Cycles cycles;
    private final Locations locations;
    private final Clock clock;

    TestCalendar(Cycles cycles, Locations locations, Clock clock) {
        this.cycles = cycles;
        this.locations = locations;
        this.clock = clock;
    }

    ZoneId zoneOf(TestIdentity test, ZoneId ofCycle) {
        return Optional.ofNullable(test.location())
                .flatMap(locations::find)
                .map(Location::zone)
                .orElse(ofCycle);
    }

    LocalDate today(ControlTest test) {
        return today(zoneOf(test.identity(), zoneOf(test.cycle())));
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private ZoneId zoneOf(TestingCycleId cycle) {
        return cycles.findById(cycle.value())
                .orElseThrow(() -> new NotFound("cycle", cycle))
                .details()
                .zone();
    }
}

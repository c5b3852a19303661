package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the demo round as if that had been some time ago: a few of its tests are late by now, which no round begins with (WF-02). */
@Component
@Profile("demo")
public class DemoOpening {

    private static final Set<ControlId> LATE = Set.of(new ControlId("P2P-06"), new ControlId("R2R-08"));
    private static final String PLACE = "L200";

    private final TestingRounds rounds;
    private final ControlTests tests;

    DemoOpening(TestingRounds rounds, ControlTests tests) {
        this.rounds = rounds;
        this.tests = tests;
    }

    /** The engine hears of it once all is written. */
    @Transactional
    public void open(PlanRound command, LocalDate late) {
        var round = rounds.planAndOpen(command);
        tests.findByRoundIdOrderByIdentityRef(round.value()).stream()
                .filter(test -> LATE.contains(test.identity().control())
                        && PLACE.equals(test.identity().location()))
                .forEach(test -> test.dueOn(DueDate.of(late)));
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.SignedIn;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the program office begins and ends the years of testing. */
@Service
@Transactional
@PreAuthorize("hasRole('SOX_PMO')")
public class TestingCycles {

    private final Cycles cycles;
    private final Rounds rounds;
    private final ControlTests tests;
    private final SignedIn signedIn;
    private final Clock clock;

    TestingCycles(Cycles cycles, Rounds rounds, ControlTests tests, SignedIn signedIn, Clock clock) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.tests = tests;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Begins a year of testing; one per company and year-end. */
    public TestingCycleId open(OpenCycle command) {
        if (cycles.existsByCompanyAndFiscalYearEnd(command.company(), command.fiscalYearEnd())) {
            throw CycleRefusal.cycleExists(command.company(), command.fiscalYearEnd());
        }
        try {
            return cycles.saveAndFlush(new TestingCycle(command, signedIn.id(), clock.instant()))
                    .id();
        } catch (DataIntegrityViolationException sameMoment) {
            throw CycleRefusal.cycleExists(command.company(), command.fiscalYearEnd());
        }
    }

    /**
     * Ends a year of testing, once nothing in it is left running; what is concluded is locked then.
     */
    public void close(TestingCycleId id) {
        var cycle = cycles.hold(id.value()).orElseThrow(() -> new NotFound("cycle", id));
        var running =
                rounds.countByCycleIdAndCourseStateIn(id.value(), EnumSet.of(RoundState.PLANNED, RoundState.OPEN));
        if (running > 0) {
            throw CycleRefusal.roundsRunning(id, running);
        }
        var unfinished = tests.countByCycleIdAndStateNotIn(id.value(), TestState.OVER);
        if (unfinished > 0) {
            throw CycleRefusal.testsRunning(id, unfinished);
        }
        var closing = new ClosingTests(tests.findByCycleIdAndCourseState(id.value(), TestState.CONCLUDED));
        cycle.close(closing, clock.instant());
        cycles.save(cycle);
        tests.saveAll(closing.tests());
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Sentence;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.Locations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All there is to read about cycles, rounds and tests. Reading only. */
@Service
@Transactional(readOnly = true)
public class TestingBinder {

    private final Cycles cycles;
    private final Rounds rounds;
    private final ControlTests tests;
    private final Locations locations;
    private final Clock clock;

    TestingBinder(Cycles cycles, Rounds rounds, ControlTests tests, Locations locations, Clock clock) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.tests = tests;
        this.locations = locations;
        this.clock = clock;
    }

    /** All cycles, the latest year first. */
    public List<TestingCycleDetails> cycles() {
        return cycles.findAllByOrderByFiscalYearEndDesc().stream()
                .map(TestingCycle::details)
                .toList();
    }

    public TestingCycleDetails cycle(TestingCycleId id) {
        return cycles.findById(id.value())
                .orElseThrow(() -> new NotFound("cycle", id))
                .details();
    }

    public List<TestingRoundDetails> rounds(TestingCycleId cycle) {
        return rounds.findByCycleIdOrderByScopeFromAscScopeNameAsc(cycle.value()).stream()
                .map(TestingRound::details)
                .toList();
    }

    public TestingRoundDetails round(TestingRoundId id) {
        return rounds.findById(id.value())
                .orElseThrow(() -> new NotFound("round", id))
                .details();
    }

    /** The tests of a round by reference, without their grids. */
    public List<ControlTestRow> tests(TestingRoundId round) {
        return tests.rowsOf(round.value());
    }

    /** The tests of all rounds of a cycle by reference, without their grids. */
    public List<ControlTestRow> tests(TestingCycleId cycle) {
        return tests.rowsOfCycle(cycle.value());
    }

    /** Every test a control ever had, the latest year first. */
    public List<ControlTestRow> tests(ControlId control) {
        return tests.rowsOfControl(control);
    }

    public ControlTestDetails test(ControlTestId id) {
        return tests.findById(id.value())
                .orElseThrow(() -> new NotFound("control test", id))
                .details();
    }

    /** The test without its grid; empty where there is none such. */
    public Optional<ControlTestRow> row(ControlTestId id) {
        return tests.row(id.value());
    }

    /** Those tests that there are, without their grids, in no order. */
    public List<ControlTestRow> rows(Collection<ControlTestId> ids) {
        return ids.isEmpty()
                ? List.of()
                : tests.rows(ids.stream().map(ControlTestId::value).toList());
    }

    /** The day it is in the cycle's zone. */
    public LocalDate today(TestingCycleId cycle) {
        return today(cycle(cycle).zone());
    }

    /** How people call a test: {@code P2P-05 at Monterrey}. */
    public Sentence nameOf(TestIdentity test) {
        var control = test.control().value();
        var code = test.location();
        return code == null ? Sentence.english(control) : Sentence.at(control, locations.nameOf(code));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

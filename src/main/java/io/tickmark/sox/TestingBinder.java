package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All there is to read about cycles, rounds and tests. Reading only. */
@Service
@Transactional(readOnly = true)
public class TestingBinder {

    private final Cycles cycles;
    private final Rounds rounds;
    private final ControlTests tests;
    private final Deficiencies deficiencies;
    private final Locations locations;
    private final Clock clock;

    TestingBinder(
            Cycles cycles,
            Rounds rounds,
            ControlTests tests,
            Deficiencies deficiencies,
            Locations locations,
            Clock clock) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.tests = tests;
        this.deficiencies = deficiencies;
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
        return rounds.findByCycleIdOrderByPeriodFromAscNameAsc(cycle.value()).stream()
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

    public List<DeficiencyDetails> deficiencies(TestingCycleId cycle) {
        return deficiencies.findByCycleIdOrderByRef(cycle.value()).stream()
                .map(Deficiency::details)
                .toList();
    }

    /** The deficiency that a test left behind, if its control failed. */
    public Optional<DeficiencyDetails> deficiency(ControlTestId test) {
        return deficiencies.findByTestId(test.value()).map(Deficiency::details);
    }

    /** The day it is in the cycle's zone. */
    public LocalDate today(TestingCycleId cycle) {
        return today(cycle(cycle).zone());
    }

    /** How people call a test: {@code P2P-05 at Monterrey}. */
    public String nameOf(TestIdentity test) {
        var code = test.location();
        var place = code == null
                ? ""
                : " at " + locations.find(code).map(Location::name).orElse(code);
        return test.control().value() + place;
    }

    /** What the engine is told when a round opens. */
    public RoundWork workOf(TestingRoundId id) {
        var round = round(id);
        var zone = cycle(round.cycle()).zone();
        var confirmOn = round.due().of(TestStep.PROVIDE_EVIDENCE, today(zone));
        return new RoundWork(
                id,
                round.name(),
                round.lead().value(),
                endOf(confirmOn, zone),
                endOf(round.due().on(), zone));
    }

    /** What the engine is told about each test of a confirmed round. */
    public List<TestWork> testWorkOf(TestingRoundId id) {
        var zone = cycle(round(id).cycle()).zone();
        return tests(id).stream()
                .filter(row -> !row.state().isOver())
                .map(row -> work(row.id(), row.identity(), row.people(), row.due(), zone))
                .toList();
    }

    /** The tests of a round that run on their own since they were opened again. */
    public List<ControlTestId> reopened(TestingRoundId round) {
        return tests.reopenedIn(round.value()).stream().map(ControlTestId::new).toList();
    }

    /** What the engine is told about one test, when it is opened again. */
    public TestWork testWorkOf(ControlTestId id) {
        var test = test(id);
        return work(
                id,
                test.identity(),
                test.people(),
                test.due(),
                cycle(test.cycle()).zone());
    }

    private TestWork work(ControlTestId id, TestIdentity test, Assignment people, DueDate due, ZoneId zone) {
        var today = today(zone);
        return new TestWork(
                id,
                nameOf(test),
                text(people.owner()),
                text(people.tester()),
                List.of(people.testerRole()),
                text(people.reviewer()),
                List.of(people.reviewerRole()),
                endOf(due.of(TestStep.PROVIDE_EVIDENCE, today), zone),
                endOf(due.of(TestStep.TEST_CONTROL, today), zone),
                endOf(due.of(TestStep.REVIEW_TEST, today), zone));
    }

    private static String text(@Nullable PersonId person) {
        return person == null ? "" : person.value();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.of(23, 59)).atZone(zone).toInstant();
    }
}

package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the engine is told about rounds and tests: who does what, and until when. Reading only. */
@Service
@Transactional(readOnly = true)
public class WorkOrders {

    private final TestingBinder binder;
    private final ControlTests tests;
    private final TestCalendar calendar;

    WorkOrders(TestingBinder binder, ControlTests tests, TestCalendar calendar) {
        this.binder = binder;
        this.tests = tests;
        this.calendar = calendar;
    }

    /** What the engine is told when a round opens. */
    public RoundWork workOf(TestingRoundId id) {
        var round = binder.round(id);
        var zone = binder.cycle(round.cycle()).zone();
        var confirmOn = round.due().of(TestStep.PROVIDE_EVIDENCE, calendar.today(zone));
        return new RoundWork(
                id,
                round.name(),
                round.lead().value(),
                endOf(confirmOn, zone),
                endOf(round.due().on(), zone));
    }

    /** What the engine is told about each test of a confirmed round. */
    public List<TestWork> testWorkOf(TestingRoundId id) {
        var zone = binder.cycle(binder.round(id).cycle()).zone();
        return binder.tests(id).stream()
                .filter(row -> !row.state().isOver())
                .map(row -> work(row.id(), row.identity(), row.people(), row.due(), zone))
                .toList();
    }

    /** The tests of a round that run on their own since they were opened again. */
    public List<ControlTestId> reopened(TestingRoundId round) {
        return tests.reopenedIn(round.value()).stream().map(ControlTestId::new).toList();
    }

    /** Nobody works on the test any more: it was cancelled, alone or with its round. */
    public boolean isCancelled(ControlTestId id) {
        return binder.test(id).state() == TestState.CANCELLED;
    }

    /** The test is the tester's, or will be once a block is lifted: a review that is open is none any more (WF-07). */
    public boolean isWithTester(ControlTestId id) {
        return tests.findById(id.value())
                .filter(test -> test.course().stands().isWithTester())
                .isPresent();
    }

    /** What the engine is told about one test, when it is opened again. */
    public TestWork testWorkOf(ControlTestId id) {
        var test = binder.test(id);
        return work(
                id,
                test.identity(),
                test.people(),
                test.due(),
                binder.cycle(test.cycle()).zone());
    }

    /** As above, or nothing where the engine knows a test that is not known here, as from another day's backup. */
    Optional<TestWork> findTestWork(ControlTestId id) {
        return tests.existsById(id.value()) ? Optional.of(testWorkOf(id)) : Optional.empty();
    }

    private TestWork work(ControlTestId id, TestIdentity test, Assignment people, DueDate due, ZoneId ofCycle) {
        var zone = calendar.zoneOf(test, ofCycle);
        var today = calendar.today(zone);
        return new TestWork(
                id,
                binder.nameOf(test).english(),
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

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.of(23, 59)).atZone(zone).toInstant();
    }
}

package io.tickmark.sox;

import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.work.WorkItemDecided;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemOpened;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a test follow what happens to its work items, in the same transaction; said twice, it happens once. */
@Component
class EngineFacts {

    private final ControlTests tests;
    private final PerformanceHistory history;
    private final People people;
    private final TestDueDates dueDates;
    private final ApplicationEventPublisher events;

    EngineFacts(
            ControlTests tests,
            PerformanceHistory history,
            People people,
            TestDueDates dueDates,
            ApplicationEventPublisher events) {
        this.events = events;
        this.dueDates = dueDates;
        this.tests = tests;
        this.history = history;
        this.people = people;
    }

    @EventListener
    void on(WorkItemOpened event) {
        // nobody moves the test's day between the look at it and the item's way into the list
        TestStep.of(event.item())
                .ifPresent(step -> change(event.item(), tests::hold, test -> opened(test, event.item(), step)));
    }

    /** The engine may come late: to a test that was cancelled, or a review that its evidence left behind (WF-07). */
    private void opened(ControlTest test, WorkItemDetails item, TestStep step) {
        var stands = test.course().stands();
        if (stands == TestState.CANCELLED || step == TestStep.REVIEW_TEST && stands.isWithTester()) {
            events.publishEvent(new TestWorkUnwanted(test.id()));
        } else if (step == TestStep.PROVIDE_EVIDENCE) {
            test.ownersPart().evidenceRequested();
        }
        if (test.due().moves() > 0 && !dueDates.means(item, item.dueAt())) {
            events.publishEvent(new TestWorkMisdated(test.id()));
        }
    }

    /** Who claims the test or its review begins with it; who gets or gives it back stands there from then on, or no more. */
    @EventListener
    void on(WorkItemDecided event) {
        var person = event.newAssignee();
        TestStep.of(event.item()).ifPresent(step -> {
            switch (event.action()) {
                case CLAIMED -> claimed(event.item(), step, Objects.requireNonNull(person));
                case REASSIGNED, RELEASED ->
                    change(
                            event.item(),
                            tests::findById,
                            test -> test.staff(test.people().heldBy(step, person)));
                case COMPLETED, SENT_AGAIN -> {}
            }
        });
    }

    private void claimed(WorkItemDetails item, TestStep step, PersonId person) {
        switch (step) {
            case PROVIDE_EVIDENCE -> {}
            case TEST_CONTROL ->
                change(item, tests::findById, test -> test.testersPart().beginTesting(people.get(person), past(test)));
            case REVIEW_TEST ->
                change(item, tests::findById, test -> test.reviewersPart().beginReview(people.get(person), past(test)));
        }
    }

    private List<Performed> past(ControlTest test) {
        return history.of(test.identity());
    }

    private void change(WorkItemDetails item, Function<UUID, Optional<ControlTest>> found, Consumer<ControlTest> what) {
        found.apply(ControlTestId.of(item.subjectId()).value()).ifPresent(test -> {
            test.decidedIn(item.step());
            what.accept(test);
            tests.save(test);
        });
    }
}

package io.tickmark.sox.demo;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.TestStep;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingRoundDetails;
import io.tickmark.sox.TestingRoundId;
import io.tickmark.work.FormDesk;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemOpened;
import java.util.Comparator;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the demo go on as soon as a work item appears; the round the demo opened itself, and no later one. */
@Component
@Profile("demo")
class DemoPlay {

    private static final Logger log = LoggerFactory.getLogger(DemoPlay.class);

    private final TestingBinder binder;
    private final FormDesk forms;
    private final DemoStory story;
    private final DemoPerson person;

    DemoPlay(TestingBinder binder, FormDesk forms, DemoStory story, DemoPerson person) {
        this.binder = binder;
        this.forms = forms;
        this.story = story;
        this.person = person;
    }

    @Async
    @TransactionalEventListener
    void on(WorkItemOpened event) {
        var item = event.item();
        try {
            if (isOurs(item)) {
                play(item);
            }
        } catch (Refused | NotFound overtaken) {
            log.info("The demo leaves “{}” to you: {}", item.title(), overtaken.getMessage());
        }
    }

    private void play(WorkItemDetails item) {
        TestStep.of(item).ifPresent(step -> story.play(step, item));
        if (item.route().equals("work/form/sox-confirm-round")) {
            person.does(DemoRound.LEAD, () -> forms.submit(item.id(), Map.of("peopleRight", true)));
        }
    }

    /** The demo opened the very first round; all others are the newcomer's. */
    private boolean isOurs(WorkItemDetails item) {
        var round = TestStep.of(item).isPresent()
                ? binder.test(ControlTestId.of(item.subjectId())).round()
                : TestingRoundId.of(item.subjectId());
        return binder.cycles().stream()
                .flatMap(cycle -> binder.rounds(cycle.id()).stream())
                .filter(other -> other.openedAt() != null)
                .min(Comparator.comparing(
                        TestingRoundDetails::openedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .filter(first -> first.id().equals(round))
                .isPresent();
    }
}

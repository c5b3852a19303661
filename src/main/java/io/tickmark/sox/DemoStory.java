package io.tickmark.sox;

import io.tickmark.work.FormDesk;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemOpened;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Plays the first scenes of the demo round, each as soon as its work item appears. */
@Component
@Profile("demo")
class DemoStory {

    private final TestingBinder binder;
    private final FormDesk forms;
    private final DemoPerson person;

    DemoStory(TestingBinder binder, FormDesk forms, DemoPerson person) {
        this.binder = binder;
        this.forms = forms;
        this.person = person;
    }

    @Async
    @TransactionalEventListener
    public void on(WorkItemOpened event) {
        var item = event.item();
        if (isFirstConfirmation(item)) {
            person.does(DemoRound.LEAD, () -> forms.submit(item.id(), Map.of("peopleRight", true)));
        }
    }

    /** Only the round the demo itself opened; later ones are for people to play. */
    private boolean isFirstConfirmation(WorkItemDetails item) {
        return item.route().equals("work/form/sox-confirm-round")
                && binder.rounds(binder.round(TestingRoundId.of(item.subjectId()))
                                        .cycle())
                                .size()
                        == 1;
    }
}

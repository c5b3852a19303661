package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what became of a work item, and whose lists look different now. */
@Component
class WorkItemNews {

    private final WorkItems items;
    private final ApplicationEventPublisher events;

    WorkItemNews(WorkItems items, ApplicationEventPublisher events) {
        this.items = items;
        this.events = events;
    }

    void opened(WorkItemDetails item) {
        events.publishEvent(new WorkItemOpened(item));
        lists(item.assignee(), item);
    }

    void assigned(WorkItemDetails before, WorkItemDetails after) {
        events.publishEvent(new WorkItemAssigned(after));
        lists(before.assignee(), after);
        lists(after.assignee(), after);
    }

    void updated(WorkItemDetails before, WorkItemDetails after) {
        if (!after.equals(before)) {
            events.publishEvent(new WorkItemUpdated(before, after));
        }
        lists(before.assignee(), after);
        lists(after.assignee(), after);
    }

    void completed(WorkItemDetails item) {
        events.publishEvent(new WorkItemCompleted(item));
        lists(item.assignee(), item);
    }

    void canceled(WorkItemDetails item) {
        events.publishEvent(new WorkItemCanceled(item));
        lists(item.assignee(), item);
    }

    /** What was on its way is to be done again. */
    @EventListener
    void on(InstructionRefused refused) {
        items.find(refused.item()).ifPresent(item -> lists(refused.decidedBy(), item));
    }

    private void lists(@Nullable PersonId person, WorkItemDetails item) {
        events.publishEvent(new WorkListChanged(person, Set.copyOf(item.candidateGroups())));
    }
}

package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the table of work items in step with the engine and is its only writer. Each message may come twice, late or
 * out of order: a row only moves forward, and a message older than the last one about its task changes nothing.
 */
@Service
@Transactional
public class WorkItemProjection {

    private final WorkItems items;
    private final WorkItemRows rows;
    private final Settlements settlements;
    private final ApplicationEventPublisher events;

    WorkItemProjection(WorkItems items, WorkItemRows rows, Settlements settlements, ApplicationEventPublisher events) {
        this.items = items;
        this.rows = rows;
        this.settlements = settlements;
        this.events = events;
    }

    /** The engine reached a user task. */
    public void opened(WorkItemSnapshot task) {
        if (!rows.insert(task)) {
            return;
        }
        if (task.assignee() == null) {
            rows.offer(task.id(), task.candidateGroups(), task.dueAt());
        }
        var item = items.find(task.id()).orElseThrow();
        events.publishEvent(new WorkItemOpened(item));
        publishChange(item.assignee(), item);
    }

    /** The engine gave a task to a person, or to nobody; a task that was unknown here is known from now on. */
    public void assigned(WorkItemSnapshot task) {
        assign(known(task), task.eventKey(), task.assignee());
    }

    /** The engine gave a task to a person, or to nobody. */
    public void assigned(WorkItemId id, long eventKey, @Nullable String assignee) {
        items.lock(id).ifPresent(before -> assign(before, eventKey, assignee));
    }

    private void assign(WorkItemDetails before, long eventKey, @Nullable String assignee) {
        var id = before.id();
        if (!rows.assign(id, eventKey, assignee)) {
            return;
        }
        rows.withdraw(id);
        if (assignee == null) {
            rows.offer(id, before.candidateGroups(), before.dueAt());
        }
        settlements.confirmAssignment(id, assignee);
        var after = items.find(id).orElseThrow();
        events.publishEvent(new WorkItemAssigned(after));
        publishChange(before.assignee(), after);
        publishChange(after.assignee(), after);
    }

    /** Due date, priority or candidates changed in the engine. */
    public void updated(WorkItemSnapshot task) {
        var before = known(task);
        if (rows.update(task)) {
            changed(before);
        }
    }

    /** A row that was found to differ from the engine, unless something came in between. */
    public void corrected(WorkItemSnapshot there, WorkItemDetails here) {
        if (items.lock(there.id()).filter(here::equals).isPresent() && rows.correct(there)) {
            changed(here);
        }
    }

    private void changed(WorkItemDetails before) {
        var after = items.find(before.id()).orElseThrow();
        rows.withdraw(after.id());
        if (after.assignee() == null) {
            rows.offer(after.id(), after.candidateGroups(), after.dueAt());
        }
        if (!after.equals(before)) {
            events.publishEvent(new WorkItemUpdated(before, after));
        }
        publishChange(before.assignee(), after);
        publishChange(after.assignee(), after);
    }

    /** The engine completed a task. */
    public void completed(WorkItemSnapshot task) {
        known(task);
        completed(task.id(), task.eventKey());
    }

    /** The engine completed a task. */
    public void completed(WorkItemId id, long eventKey) {
        var item = close(id, eventKey, WorkItemState.COMPLETED);
        if (item != null) {
            settlements.confirmAll(id);
            events.publishEvent(new WorkItemCompleted(item));
            publishChange(item.assignee(), item);
        }
    }

    /** The engine took a task back. */
    public void canceled(WorkItemSnapshot task) {
        known(task);
        canceled(task.id(), task.eventKey());
    }

    /** The engine took a task back. */
    public void canceled(WorkItemId id, long eventKey) {
        var item = close(id, eventKey, WorkItemState.CANCELED);
        if (item != null) {
            settlements.overtake(id, "The process took the item back first.");
            events.publishEvent(new WorkItemCanceled(item));
            publishChange(item.assignee(), item);
        }
    }

    /** Opens what is unknown: the message that did got lost, or its row. Just before this message it stood like this. */
    private WorkItemDetails known(WorkItemSnapshot task) {
        return items.lock(task.id()).orElseGet(() -> {
            opened(task.before());
            return items.lock(task.id()).orElseThrow();
        });
    }

    private @Nullable WorkItemDetails close(WorkItemId id, long eventKey, WorkItemState state) {
        if (!rows.close(id, eventKey, state)) {
            return null;
        }
        rows.withdraw(id);
        return items.find(id).orElseThrow();
    }

    private void publishChange(@Nullable PersonId person, WorkItemDetails item) {
        events.publishEvent(new WorkListChanged(person, Set.copyOf(item.candidateGroups())));
    }
}

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
    private final Instructions instructions;
    private final ApplicationEventPublisher events;

    WorkItemProjection(
            WorkItems items, WorkItemRows rows, Instructions instructions, ApplicationEventPublisher events) {
        this.items = items;
        this.rows = rows;
        this.instructions = instructions;
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

    /** The engine gave a task to a person, or to nobody. */
    public void assigned(WorkItemId id, long eventKey, @Nullable String assignee) {
        var before = items.lock(id).orElse(null);
        if (before == null || !rows.assign(id, eventKey, assignee)) {
            return;
        }
        rows.withdraw(id);
        if (assignee == null) {
            rows.offer(id, before.candidateGroups(), before.dueAt());
        }
        instructions.confirmAssignment(id, assignee);
        var after = items.find(id).orElseThrow();
        events.publishEvent(new WorkItemAssigned(after));
        publishChange(before.assignee(), after);
        publishChange(after.assignee(), after);
    }

    /** Due date, priority or candidates changed in the engine. */
    public void updated(WorkItemSnapshot task) {
        var before = items.lock(task.id()).orElse(null);
        if (before == null || !rows.update(task)) {
            return;
        }
        if (before.assignee() == null) {
            rows.withdraw(task.id());
            rows.offer(task.id(), task.candidateGroups(), task.dueAt());
        }
        publishChange(before.assignee(), items.find(task.id()).orElseThrow());
    }

    /** The engine completed a task. */
    public void completed(WorkItemId id, long eventKey) {
        var item = close(id, eventKey, WorkItemState.COMPLETED);
        if (item != null) {
            instructions.confirmAll(id);
            events.publishEvent(new WorkItemCompleted(item));
            publishChange(item.assignee(), item);
        }
    }

    /** The engine took a task back. */
    public void canceled(WorkItemId id, long eventKey) {
        var item = close(id, eventKey, WorkItemState.CANCELED);
        if (item != null) {
            instructions.overtake(id, "The process was cancelled first.");
            events.publishEvent(new WorkItemCanceled(item));
            publishChange(item.assignee(), item);
        }
    }

    /** Whether the list has the item, open or closed. */
    @Transactional(readOnly = true)
    public boolean knows(WorkItemId id) {
        return items.find(id).isPresent();
    }

    /** All items the list holds open. */
    @Transactional(readOnly = true)
    public Set<WorkItemId> open() {
        return rows.open();
    }

    private @Nullable WorkItemDetails close(WorkItemId id, long eventKey, WorkItemState state) {
        if (items.lock(id).isEmpty() || !rows.close(id, eventKey, state)) {
            return null;
        }
        rows.withdraw(id);
        return items.find(id).orElseThrow();
    }

    private void publishChange(@Nullable PersonId person, WorkItemDetails item) {
        events.publishEvent(new WorkListChanged(person, Set.copyOf(item.candidateGroups())));
    }
}

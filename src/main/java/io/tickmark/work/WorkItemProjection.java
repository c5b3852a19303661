package io.tickmark.work;

import static io.tickmark.work.SqlTime.timestamp;

import io.tickmark.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the table of work items in step with the engine and is its only writer. Each message may come twice, late or
 * out of order: a row only moves forward, and a message older than the last one about its task changes nothing.
 */
@Service
@Transactional
public class WorkItemProjection {

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final Instructions instructions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkItemProjection(
            JdbcClient jdbc,
            WorkItems items,
            Instructions instructions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.instructions = instructions;
        this.events = events;
        this.clock = clock;
    }

    /** The engine reached a user task. */
    public void opened(WorkItemSnapshot task) {
        if (insert(task) == 0) {
            return;
        }
        if (task.assignee() == null) {
            offer(task.id(), task.candidateGroups(), task.dueAt());
        }
        var item = items.find(task.id()).orElseThrow();
        events.publishEvent(new WorkItemOpened(item));
        events.publishEvent(changed(item.assignee(), item));
    }

    /** The engine gave a task to a person, or to nobody. */
    public void assigned(WorkItemId id, long eventKey, @Nullable String assignee) {
        var before = items.lock(id).orElse(null);
        if (before == null || !advance(id, eventKey)) {
            return;
        }
        jdbc.sql("update work_item set assignee = ? where user_task_key = ?")
                .param(assignee)
                .param(id.value())
                .update();
        withdraw(id);
        if (assignee == null) {
            offer(id, before.candidateGroups(), before.dueAt());
        }
        instructions.confirmAssignment(id, assignee);
        var after = items.find(id).orElseThrow();
        events.publishEvent(new WorkItemAssigned(after));
        events.publishEvent(changed(before.assignee(), after));
        events.publishEvent(changed(after.assignee(), after));
    }

    /** Due date, priority or candidates changed in the engine. */
    public void updated(WorkItemSnapshot task) {
        var before = items.lock(task.id()).orElse(null);
        if (before == null || !advance(task.id(), task.eventKey())) {
            return;
        }
        jdbc.sql("update work_item set due_at = ?, priority = ?, candidate_groups = ? where user_task_key = ?")
                .param(timestamp(task.dueAt()))
                .param(task.priority())
                .param(WorkItems.text(task.candidateGroups()))
                .param(task.id().value())
                .update();
        if (before.assignee() == null) {
            withdraw(task.id());
            offer(task.id(), task.candidateGroups(), task.dueAt());
        }
        events.publishEvent(changed(before.assignee(), items.find(task.id()).orElseThrow()));
    }

    /** The engine completed a task. */
    public void completed(WorkItemId id, long eventKey) {
        var item = close(id, eventKey, WorkItemState.COMPLETED);
        if (item != null) {
            instructions.confirmAll(id);
            events.publishEvent(new WorkItemCompleted(item));
            events.publishEvent(changed(item.assignee(), item));
        }
    }

    /** The engine took a task back. */
    public void canceled(WorkItemId id, long eventKey) {
        var item = close(id, eventKey, WorkItemState.CANCELED);
        if (item != null) {
            instructions.overtake(id, "The process was cancelled first.");
            events.publishEvent(new WorkItemCanceled(item));
            events.publishEvent(changed(item.assignee(), item));
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
        return new HashSet<>(jdbc.sql("select user_task_key from work_item where state = 'OPEN'")
                .query((row, number) -> new WorkItemId(row.getLong(1)))
                .list());
    }

    private int insert(WorkItemSnapshot task) {
        return jdbc.sql("insert into work_item (user_task_key, process_instance_key, element_instance_key, process_id,"
                        + " process_version, element_id, state, title, route, subject_type, subject_id, assignee,"
                        + " candidate_groups, priority, due_at, opened_at, last_event_key)"
                        + " values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(task.id().value())
                .param(task.processInstanceKey())
                .param(task.elementInstanceKey())
                .param(task.processId())
                .param(task.processVersion())
                .param(task.elementId())
                .param(task.title())
                .param(task.route())
                .param(task.subjectType())
                .param(task.subjectId())
                .param(task.assignee())
                .param(WorkItems.text(task.candidateGroups()))
                .param(task.priority())
                .param(timestamp(task.dueAt()))
                .param(timestamp(Instant.now(clock)))
                .param(task.eventKey())
                .update();
    }

    private boolean advance(WorkItemId id, long eventKey) {
        return jdbc.sql("update work_item set last_event_key = ?"
                                + " where user_task_key = ? and last_event_key < ? and state = 'OPEN'")
                        .params(eventKey, id.value(), eventKey)
                        .update()
                > 0;
    }

    private @Nullable WorkItemDetails close(WorkItemId id, long eventKey, WorkItemState state) {
        if (items.lock(id).isEmpty() || !advance(id, eventKey)) {
            return null;
        }
        jdbc.sql("update work_item set state = ?, closed_at = ? where user_task_key = ?")
                .param(state.name())
                .param(timestamp(Instant.now(clock)))
                .param(id.value())
                .update();
        withdraw(id);
        return items.find(id).orElseThrow();
    }

    private void offer(WorkItemId id, List<String> groups, @Nullable Instant dueAt) {
        groups.forEach(group -> jdbc.sql(
                        "insert into work_claimable (candidate_group, user_task_key, due_at) values (?, ?, ?)")
                .param(group)
                .param(id.value())
                .param(timestamp(dueAt))
                .update());
    }

    private void withdraw(WorkItemId id) {
        jdbc.sql("delete from work_claimable where user_task_key = ?")
                .param(id.value())
                .update();
    }

    private static WorkListChanged changed(@Nullable PersonId person, WorkItemDetails item) {
        return new WorkListChanged(person, new HashSet<>(item.candidateGroups()));
    }
}

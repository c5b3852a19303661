package io.tickmark.work;

import static io.tickmark.work.SqlTime.timestamp;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of work items and of what may be claimed. For {@link WorkItemProjection} alone. */
@Repository
class WorkItemRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItemRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False if the row is there already. */
    boolean insert(WorkItemSnapshot task) {
        return jdbc.sql(
                                "insert into work_item (user_task_key, process_instance_key, element_instance_key, process_id,"
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
                        .update()
                > 0;
    }

    /** False if the item is closed, or if a later message of the engine came first. */
    boolean assign(WorkItemId id, long eventKey, @Nullable String assignee) {
        return advance("assignee = ?", id, eventKey, assignee);
    }

    /** False if the item is closed, or if a later message of the engine came first. */
    boolean update(WorkItemSnapshot task) {
        return advance(
                "due_at = ?, priority = ?, candidate_groups = ?",
                task.id(),
                task.eventKey(),
                timestamp(task.dueAt()),
                task.priority(),
                WorkItems.text(task.candidateGroups()));
    }

    /** Takes over what the engine's search shows; a message that comes later still counts. False if the item is closed. */
    boolean correct(WorkItemSnapshot task) {
        return jdbc.sql("update work_item set assignee = ?, due_at = ?, priority = ?, candidate_groups = ?"
                                + " where user_task_key = ? and state = 'OPEN'")
                        .param(task.assignee())
                        .param(timestamp(task.dueAt()))
                        .param(task.priority())
                        .param(WorkItems.text(task.candidateGroups()))
                        .param(task.id().value())
                        .update()
                > 0;
    }

    /** False if the item is closed, or if a later message of the engine came first. */
    boolean close(WorkItemId id, long eventKey, WorkItemState state) {
        return advance("state = ?, closed_at = ?", id, eventKey, state.name(), timestamp(Instant.now(clock)));
    }

    private boolean advance(String changes, WorkItemId id, long eventKey, @Nullable Object... values) {
        return jdbc.sql("update work_item set " + changes + ", last_event_key = ?"
                                + " where user_task_key = ? and last_event_key < ? and state = 'OPEN'")
                        .params(Arrays.asList(values))
                        .params(eventKey, id.value(), eventKey)
                        .update()
                > 0;
    }

    void offer(WorkItemId id, List<String> groups, @Nullable Instant dueAt) {
        groups.stream()
                .distinct()
                .forEach(group -> jdbc.sql(
                                "insert into work_claimable (candidate_group, user_task_key, due_at) values (?, ?, ?)")
                        .param(group)
                        .param(id.value())
                        .param(timestamp(dueAt))
                        .update());
    }

    /** To its groups as they are now, or to nobody where somebody has it. */
    void offerAnew(WorkItemDetails item) {
        withdraw(item.id());
        if (item.assignee() == null) {
            offer(item.id(), item.candidateGroups(), item.dueAt());
        }
    }

    void withdraw(WorkItemId id) {
        jdbc.sql("delete from work_claimable where user_task_key = ?")
                .param(id.value())
                .update();
    }
}

package io.tickmark.work;

import org.jspecify.annotations.Nullable;
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
    private final WorkItemNews news;

    WorkItemProjection(WorkItems items, WorkItemRows rows, Settlements settlements, WorkItemNews news) {
        this.items = items;
        this.rows = rows;
        this.settlements = settlements;
        this.news = news;
    }

    /** The engine reached a user task. */
    public void opened(WorkItemSnapshot task) {
        if (rows.insert(task)) {
            if (task.assignee() == null) {
                rows.offer(task.id(), task.candidateGroups(), task.dueAt());
            }
            news.opened(items.find(task.id()).orElseThrow());
        }
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
        if (rows.assign(before.id(), eventKey, assignee)) {
            var after = items.find(before.id()).orElseThrow();
            rows.offerAnew(after);
            settlements.confirmAssignment(after.id(), assignee);
            news.assigned(before, after);
        }
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
        rows.offerAnew(after);
        news.updated(before, after);
    }

    /** The engine completed a task. */
    public void completed(WorkItemSnapshot task) {
        known(task);
        completed(task.id(), task.eventKey());
    }

    /** The engine completed a task. */
    public void completed(WorkItemId id, long eventKey) {
        if (close(id, eventKey, WorkItemState.COMPLETED)) {
            settlements.confirmAll(id);
            news.completed(items.find(id).orElseThrow());
        }
    }

    /** The engine took a task back. */
    public void canceled(WorkItemSnapshot task) {
        known(task);
        canceled(task.id(), task.eventKey());
    }

    /** The engine took a task back. */
    public void canceled(WorkItemId id, long eventKey) {
        if (close(id, eventKey, WorkItemState.CANCELED)) {
            settlements.overtake(id, "The process took the item back first.");
            news.canceled(items.find(id).orElseThrow());
        }
    }

    /** Opens what is unknown: the message that did got lost, or its row. Just before this message it stood like this. */
    private WorkItemDetails known(WorkItemSnapshot task) {
        return items.lock(task.id()).orElseGet(() -> {
            opened(task.before());
            return items.lock(task.id()).orElseThrow();
        });
    }

    private boolean close(WorkItemId id, long eventKey, WorkItemState state) {
        var closed = rows.close(id, eventKey, state);
        if (closed) {
            rows.withdraw(id);
        }
        return closed;
    }
}

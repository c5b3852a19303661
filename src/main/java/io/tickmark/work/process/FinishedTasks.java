package io.tickmark.work.process;

import io.camunda.client.api.search.enums.UserTaskState;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemProjection;
import org.springframework.stereotype.Component;

/** Closes what the engine's search says is over, where the listener's word for it got lost. */
@Component
class FinishedTasks {

    private final EngineTasks tasks;
    private final WorkItemProjection workItems;

    FinishedTasks(EngineTasks tasks, WorkItemProjection workItems) {
        this.tasks = tasks;
        this.workItems = workItems;
    }

    /** False where the engine says nothing of the kind. */
    boolean close(WorkItemId id) {
        var state = tasks.stateOf(id).orElse(UserTaskState.UNKNOWN_ENUM_VALUE);
        if (state == UserTaskState.COMPLETED) {
            workItems.completed(id, Long.MAX_VALUE);
        } else if (state == UserTaskState.CANCELED) {
            workItems.canceled(id, Long.MAX_VALUE);
        }
        return state == UserTaskState.COMPLETED || state == UserTaskState.CANCELED;
    }
}

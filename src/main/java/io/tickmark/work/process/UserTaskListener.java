package io.tickmark.work.process;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.search.enums.ListenerEventType;
import io.camunda.client.api.worker.JobClient;
import io.tickmark.work.EngineLink;
import io.tickmark.work.InstructionLog;
import io.tickmark.work.WorkItemProjection;
import org.springframework.stereotype.Component;

/**
 * Keeps the work list in step with the engine: each transition of a user task waits for this listener. A completion
 * that nobody decided in Tickmark is denied, so that no other task list can go around the rules (WF-13).
 */
@Component
public class UserTaskListener {

    static final String JOB_TYPE = "work.mirrorUserTask";

    private final WorkItemProjection workItems;
    private final InstructionLog instructions;
    private final EngineLink link;

    UserTaskListener(WorkItemProjection workItems, InstructionLog instructions, EngineLink link) {
        this.workItems = workItems;
        this.instructions = instructions;
        this.link = link;
    }

    @JobWorker(
            type = JOB_TYPE,
            autoComplete = false,
            fetchVariables = {UserTaskSnapshot.TITLE, UserTaskSnapshot.SUBJECT_ID})
    public void handle(JobClient client, ActivatedJob job) {
        link.heard();
        var task = new UserTaskSnapshot(job);
        if (task.isOurs()) {
            if (isUndecidedCompletion(task)) {
                deny(client, job);
                return;
            }
            mirror(task, job.getListenerEventType());
        }
        // not waited for: should the answer get lost, the job comes again and changes nothing
        client.newCompleteCommand(job).send();
    }

    private void mirror(UserTaskSnapshot task, ListenerEventType event) {
        switch (event) {
            case CREATING -> workItems.opened(task.asSnapshot());
            case ASSIGNING -> workItems.assigned(task.id(), task.eventKey(), task.assignee());
            case UPDATING -> workItems.updated(task.asSnapshot());
            case COMPLETING -> workItems.completed(task.id(), task.eventKey());
            case CANCELING -> workItems.canceled(task.id(), task.eventKey());
            default -> throw new IllegalStateException("Not a user-task event: " + event);
        }
    }

    private boolean isUndecidedCompletion(UserTaskSnapshot task) {
        return task.job().getListenerEventType() == ListenerEventType.COMPLETING
                && !instructions.hasCompletion(task.id());
    }

    private static void deny(JobClient client, ActivatedJob job) {
        client.newCompleteCommand(job)
                .withResult(result -> result.forUserTask()
                        .deny(true, "Complete this work item in Tickmark: its rules are checked there."))
                .send();
    }
}

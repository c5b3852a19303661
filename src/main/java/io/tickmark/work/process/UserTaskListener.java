package io.tickmark.work.process;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.search.enums.ListenerEventType;
import io.camunda.client.api.worker.JobClient;
import io.tickmark.work.EngineLink;
import io.tickmark.work.InstructionLog;
import io.tickmark.work.MirroredItems;
import io.tickmark.work.WorkItemProjection;
import org.springframework.stereotype.Component;

/**
 * Keeps the work list in step with the engine: each transition of a user task waits for this listener. What nobody
 * decided in Tickmark, a completion, an assignment, a release, another day or other candidates, is denied, so that no other task list can go around the
 * rules and the trail (WF-13); so is a command of ours that comes when something else was decided since.
 */
@Component
public class UserTaskListener {

    static final String JOB_TYPE = "work.mirrorUserTask";

    private final WorkItemProjection workItems;
    private final MirroredItems mirrored;
    private final InstructionLog instructions;
    private final EngineLink link;
    private final UserTaskListenerRegistration registration;

    UserTaskListener(
            WorkItemProjection workItems,
            MirroredItems mirrored,
            InstructionLog instructions,
            EngineLink link,
            UserTaskListenerRegistration registration) {
        this.workItems = workItems;
        this.mirrored = mirrored;
        this.instructions = instructions;
        this.link = link;
        this.registration = registration;
    }

    @JobWorker(
            type = JOB_TYPE,
            autoComplete = false,
            fetchVariables = {UserTaskSnapshot.TITLE, UserTaskSnapshot.SUBJECT_ID})
    public void handle(JobClient client, ActivatedJob job) {
        link.heard();
        var task = new UserTaskSnapshot(job);
        if (task.isOurs()) {
            if (isUndecided(task)) {
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
            case ASSIGNING -> workItems.assigned(task.asSnapshot());
            case UPDATING -> workItems.updated(task.asSnapshot());
            case COMPLETING -> workItems.completed(task.asSnapshot());
            case CANCELING -> workItems.canceled(task.asSnapshot());
            default -> throw new IllegalStateException("Not a user-task event: " + event);
        }
    }

    private boolean isUndecided(UserTaskSnapshot task) {
        return switch (task.job().getListenerEventType()) {
            case COMPLETING -> !instructions.hasCompletion(task.id());
            case ASSIGNING ->
                task.isAskedFor()
                        && !instructions.hasAssignment(task.id(), task.assignee())
                        && !mirrored.isHeldBy(task.id(), task.assignee());
            case UPDATING -> !mirrored.isDecided(task.asSnapshot());
            default -> false;
        };
    }

    private void deny(JobClient client, ActivatedJob job) {
        registration.renew();
        client.newCompleteCommand(job)
                .withResult(
                        result -> result.forUserTask().deny(true, "Do this in Tickmark: its rules are checked there."))
                .send();
    }
}

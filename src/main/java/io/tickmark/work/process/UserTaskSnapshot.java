package io.tickmark.work.process;

import io.camunda.client.api.response.ActivatedJob;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemSnapshot;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A listener job in the words of the work list. */
record UserTaskSnapshot(ActivatedJob job) {

    static final String ROUTE = "route";
    static final String SUBJECT_TYPE = "subjectType";
    static final String SUBJECT_ID = "subjectId";
    static final String TITLE = "workTitle";

    /** Tasks without a route belong to another application of the same cluster. */
    boolean isOurs() {
        return job.getCustomHeaders().containsKey(ROUTE);
    }

    WorkItemId id() {
        return new WorkItemId(Objects.requireNonNull(job.getUserTask().getUserTaskKey()));
    }

    @Nullable
    String assignee() {
        var assignee = job.getUserTask().getAssignee();
        return assignee == null || assignee.isBlank() ? null : assignee;
    }

    /** Whether somebody asked for it, we or another task list: the model's own assignment carries no action. */
    boolean isAskedFor() {
        var action = job.getUserTask().getAction();
        return action != null && !action.isBlank();
    }

    WorkItemSnapshot asSnapshot() {
        var task = job.getUserTask();
        var due = task.getDueDate();
        return new WorkItemSnapshot(
                id(),
                job.getKey(),
                job.getProcessInstanceKey(),
                job.getElementInstanceKey(),
                job.getBpmnProcessId(),
                job.getProcessDefinitionVersion(),
                job.getElementId(),
                text(TITLE, job.getElementId()),
                Objects.requireNonNull(job.getCustomHeaders().get(ROUTE)),
                job.getCustomHeaders().getOrDefault(SUBJECT_TYPE, "Process"),
                text(SUBJECT_ID, String.valueOf(job.getProcessInstanceKey())),
                assignee(),
                task.getCandidateGroups() == null ? List.of() : task.getCandidateGroups(),
                task.getPriority() == null ? 50 : task.getPriority(),
                due == null ? null : due.toInstant());
    }

    private String text(String variable, String otherwise) {
        var value = job.getVariablesAsMap().get(variable);
        return value == null ? otherwise : value.toString();
    }
}

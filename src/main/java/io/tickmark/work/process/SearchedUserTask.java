package io.tickmark.work.process;

import io.camunda.client.api.search.response.UserTask;
import io.camunda.client.api.search.response.Variable;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemSnapshot;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A user task found by search, in the words of the work list. */
record SearchedUserTask(UserTask task, Variables variables) {

    /** Reads the variables a user task sees. */
    interface Variables {
        List<Variable> of(long userTaskKey);
    }

    WorkItemSnapshot asSnapshot() {
        var seen = variables.of(task.getUserTaskKey());
        var due = task.getDueDate();
        var headers = task.getCustomHeaders();
        return new WorkItemSnapshot(
                new WorkItemId(task.getUserTaskKey()),
                0,
                task.getProcessInstanceKey(),
                task.getElementInstanceKey(),
                task.getBpmnProcessId(),
                task.getProcessDefinitionVersion(),
                task.getElementId(),
                text(seen, UserTaskSnapshot.TITLE, task.getElementId()),
                Objects.requireNonNull(headers.get(UserTaskSnapshot.ROUTE)),
                headers.getOrDefault(UserTaskSnapshot.SUBJECT_TYPE, "Process"),
                text(seen, UserTaskSnapshot.SUBJECT_ID, String.valueOf(task.getProcessInstanceKey())),
                blankToNull(task.getAssignee()),
                task.getCandidateGroups() == null ? List.of() : task.getCandidateGroups(),
                task.getPriority() == null ? 50 : task.getPriority(),
                due == null ? null : due.toInstant());
    }

    /** Whether the engine shows it with another person, for other groups or due at another time. */
    static boolean differs(UserTask task, WorkItemDetails here) {
        var due = task.getDueDate();
        var groups = task.getCandidateGroups() == null ? List.<String>of() : task.getCandidateGroups();
        var person = here.assignee() == null ? null : here.assignee().value();
        return !Objects.equals(blankToNull(task.getAssignee()), person)
                || !Set.copyOf(groups).equals(Set.copyOf(here.candidateGroups()))
                || !Objects.equals(due == null ? null : due.toInstant(), here.dueAt());
    }

    private static String text(List<Variable> seen, String name, String otherwise) {
        return seen.stream()
                .filter(variable -> name.equals(variable.getName()))
                .findFirst()
                .map(variable ->
                        JsonMapper.shared().readTree(variable.getValue()).asString(otherwise))
                .orElse(otherwise);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

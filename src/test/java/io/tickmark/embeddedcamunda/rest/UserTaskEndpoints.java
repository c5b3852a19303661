package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;

/** What people do with user tasks; each answers only when the listeners have had their say. */
record UserTaskEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        routes.post("/v2/user-tasks/{key}/completion", this::complete)
                .post("/v2/user-tasks/{key}/assignment", this::assign)
                .delete("/v2/user-tasks/{key}/assignee", this::unassign)
                .patch("/v2/user-tasks/{key}", this::update);
    }

    private Answer complete(Request request) {
        JsonNode body = request.json();
        UserTaskRecord task = task(request, "complete", body).setVariables(Json.variables(body.path("variables")));
        return send(UserTaskIntent.COMPLETE, request, task);
    }

    private Answer assign(Request request) {
        JsonNode body = request.json();
        if (body.path("assignee").asText("").isBlank()) {
            throw Problem.badRequest("No assignee provided.");
        }
        boolean override =
                !body.hasNonNull("allowOverride") || body.path("allowOverride").asBoolean();
        UserTaskRecord task = task(request, override ? "assign" : "claim", body)
                .setAssignee(body.path("assignee").asText());
        return send(override ? UserTaskIntent.ASSIGN : UserTaskIntent.CLAIM, request, task);
    }

    private Answer unassign(Request request) {
        return send(
                UserTaskIntent.ASSIGN,
                request,
                task(request, "unassign", request.json()).setAssignee(""));
    }

    private Answer update(Request request) {
        JsonNode body = request.json();
        JsonNode changes = body.path("changeset");
        UserTaskRecord task = task(request, "update", body);
        if (changes.hasNonNull("candidateGroups")) {
            task.setCandidateGroupsList(CreationCommand.texts(changes.path("candidateGroups")))
                    .setCandidateGroupsChanged();
        }
        if (changes.hasNonNull("candidateUsers")) {
            task.setCandidateUsersList(CreationCommand.texts(changes.path("candidateUsers")))
                    .setCandidateUsersChanged();
        }
        if (changes.hasNonNull("dueDate")) {
            task.setDueDate(changes.path("dueDate").asText()).setDueDateChanged();
        }
        if (changes.hasNonNull("followUpDate")) {
            task.setFollowUpDate(changes.path("followUpDate").asText()).setFollowUpDateChanged();
        }
        if (changes.hasNonNull("priority")) {
            task.setPriority(changes.path("priority").asInt()).setPriorityChanged();
        }
        return send(UserTaskIntent.UPDATE, request, task);
    }

    private static UserTaskRecord task(Request request, String action, JsonNode body) {
        return new UserTaskRecord()
                .setUserTaskKey(request.key())
                .setAction(body.path("action").asText(action));
    }

    private Answer send(UserTaskIntent intent, Request request, UserTaskRecord task) {
        engine.commands().send(ValueType.USER_TASK, intent, request.key(), task);
        return Answer.NOTHING;
    }
}

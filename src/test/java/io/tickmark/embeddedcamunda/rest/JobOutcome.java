package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.zeebe.protocol.impl.record.value.job.JobResult;
import io.camunda.zeebe.protocol.impl.record.value.job.JobResultActivateElement;
import io.camunda.zeebe.protocol.impl.record.value.job.JobResultCorrections;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.value.JobResultType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a job says beyond being done: a listener may deny or correct, an ad-hoc sub-process names its next elements. */
final class JobOutcome {

    private final JsonNode corrections;
    private final List<String> corrected = new ArrayList<>();

    private JobOutcome(JsonNode corrections) {
        this.corrections = corrections;
    }

    static JobResult of(JsonNode body) {
        JobResult result = new JobResult()
                .setDenied(body.path("denied").asBoolean())
                .setDeniedReason(body.path("deniedReason").asText(""))
                .setCompletionConditionFulfilled(
                        body.path("isCompletionConditionFulfilled").asBoolean())
                .setCancelRemainingInstances(
                        body.path("isCancelRemainingInstances").asBoolean());
        if (body.path("type").asText().equals("adHocSubProcess")) {
            result.setType(JobResultType.AD_HOC_SUB_PROCESS);
            body.path("activateElements").forEach(element -> result.addActivateElement(activate(element)));
            return result;
        }
        new JobOutcome(body.path("corrections")).correct(result);
        return result.setType(JobResultType.USER_TASK);
    }

    private static JobResultActivateElement activate(JsonNode element) {
        JobResultActivateElement activation = new JobResultActivateElement();
        activation.setElementId(element.path("elementId").asText());
        activation.setVariables(Json.variables(element.path("variables")));
        return activation;
    }

    private void correct(JobResult result) {
        JobResultCorrections target = new JobResultCorrections();
        take("assignee", UserTaskRecord.ASSIGNEE, value -> target.setAssignee(value.asText()));
        take("dueDate", UserTaskRecord.DUE_DATE, value -> target.setDueDate(value.asText()));
        take("followUpDate", UserTaskRecord.FOLLOW_UP_DATE, value -> target.setFollowUpDate(value.asText()));
        take(
                "candidateUsers",
                UserTaskRecord.CANDIDATE_USERS,
                value -> target.setCandidateUsersList(CreationCommand.texts(value)));
        take(
                "candidateGroups",
                UserTaskRecord.CANDIDATE_GROUPS,
                value -> target.setCandidateGroupsList(CreationCommand.texts(value)));
        take("priority", UserTaskRecord.PRIORITY, value -> target.setPriority(value.asInt()));
        result.setCorrections(target).setCorrectedAttributes(corrected);
    }

    private void take(String name, String attribute, Consumer<JsonNode> setter) {
        if (corrections.hasNonNull(name)) {
            setter.accept(corrections.path(name));
            corrected.add(attribute);
        }
    }
}

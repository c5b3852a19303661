package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.ActivatedJobResult;
import io.camunda.client.protocol.rest.JobKindEnum;
import io.camunda.client.protocol.rest.JobListenerEventTypeEnum;
import io.camunda.client.protocol.rest.UserTaskProperties;
import io.camunda.zeebe.protocol.Protocol;
import io.camunda.zeebe.protocol.record.value.JobKind;
import io.camunda.zeebe.protocol.record.value.JobRecordValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jobs as workers receive them. */
final class ActivatedJobs {

    private ActivatedJobs() {}

    static ActivatedJobResult of(long key, JobRecordValue job) {
        long root = job.getRootProcessInstanceKey();
        ActivatedJobResult result = new ActivatedJobResult()
                .jobKey(Long.toString(key))
                .type(job.getType())
                .worker(job.getWorker())
                .retries(job.getRetries())
                .deadline(job.getDeadline())
                .variables(job.getVariables())
                .customHeaders(new LinkedHashMap<>(job.getCustomHeaders()))
                .elementId(job.getElementId())
                .elementInstanceKey(Long.toString(job.getElementInstanceKey()))
                .processDefinitionId(job.getBpmnProcessId())
                .processDefinitionVersion(job.getProcessDefinitionVersion())
                .processDefinitionKey(Long.toString(job.getProcessDefinitionKey()))
                .processInstanceKey(Long.toString(job.getProcessInstanceKey()))
                .rootProcessInstanceKey(root > 0 ? Long.toString(root) : null)
                .kind(JobKindEnum.fromValue(job.getJobKind().name()))
                .listenerEventType(JobListenerEventTypeEnum.fromValue(
                        job.getJobListenerEventType().name()))
                .tags(job.getTags())
                .tenantId(job.getTenantId());
        return job.getJobKind() == JobKind.TASK_LISTENER ? result.userTask(userTask(job.getCustomHeaders())) : result;
    }

    private static UserTaskProperties userTask(Map<String, String> headers) {
        String priority = headers.get(Protocol.USER_TASK_PRIORITY_HEADER_NAME);
        return new UserTaskProperties()
                .userTaskKey(headers.get(Protocol.USER_TASK_KEY_HEADER_NAME))
                .action(headers.get(Protocol.USER_TASK_ACTION_HEADER_NAME))
                .assignee(headers.get(Protocol.USER_TASK_ASSIGNEE_HEADER_NAME))
                .candidateGroups(list(headers.get(Protocol.USER_TASK_CANDIDATE_GROUPS_HEADER_NAME)))
                .candidateUsers(list(headers.get(Protocol.USER_TASK_CANDIDATE_USERS_HEADER_NAME)))
                .changedAttributes(list(headers.get(Protocol.USER_TASK_CHANGED_ATTRIBUTES_HEADER_NAME)))
                .dueDate(headers.get(Protocol.USER_TASK_DUE_DATE_HEADER_NAME))
                .followUpDate(headers.get(Protocol.USER_TASK_FOLLOW_UP_DATE_HEADER_NAME))
                .formKey(headers.get(Protocol.USER_TASK_FORM_KEY_HEADER_NAME))
                .priority(priority == null ? null : Integer.valueOf(priority));
    }

    private static List<String> list(@Nullable String json) {
        return json == null ? List.of() : CreationCommand.texts(Json.parse(json));
    }
}

package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.UserTaskResult;
import io.camunda.client.protocol.rest.UserTaskStateEnum;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;

/** User tasks. */
record UserTaskProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        UserTaskRecord value = event.as(UserTaskRecord.class);
        UserTaskResult task = tables.userTasks().get(event.key());
        if (event.intent() == UserTaskIntent.CREATING) {
            tables.userTasks().put(event.key(), begin(event, value));
        } else if (task != null) {
            change(event, value, task);
        }
    }

    private void change(Event event, UserTaskRecord value, UserTaskResult task) {
        switch ((UserTaskIntent) event.intent()) {
            case CREATED, ASSIGNED, UPDATED -> describe(value, task).state(UserTaskStateEnum.CREATED);
            case MIGRATED -> describe(value, define(value, task));
            case ASSIGNMENT_DENIED, UPDATE_DENIED, COMPLETION_DENIED -> task.state(UserTaskStateEnum.CREATED);
            case CLAIMING, ASSIGNING -> task.state(UserTaskStateEnum.ASSIGNING);
            case UPDATING -> task.state(UserTaskStateEnum.UPDATING);
            case COMPLETING -> task.state(UserTaskStateEnum.COMPLETING);
            case CANCELING -> task.state(UserTaskStateEnum.CANCELING);
            case COMPLETED ->
                describe(value, task).state(UserTaskStateEnum.COMPLETED).completionDate(event.time());
            case CANCELED -> task.state(UserTaskStateEnum.CANCELED).completionDate(event.time());
            default -> {
                // commands of the listeners and corrections show in the event that follows them
            }
        }
    }

    private UserTaskResult begin(Event event, UserTaskRecord value) {
        UserTaskResult task = new UserTaskResult()
                .userTaskKey(Text.key(event.key()))
                .elementInstanceKey(Text.key(value.getElementInstanceKey()))
                .processInstanceKey(Text.key(value.getProcessInstanceKey()))
                .rootProcessInstanceKey(Text.keyOrNull(value.getRootProcessInstanceKey()))
                .state(UserTaskStateEnum.CREATING)
                .creationDate(event.time())
                .customHeaders(value.getCustomHeaders())
                .externalFormReference(Text.orNull(value.getExternalFormReference()))
                .formKey(Text.keyOrNull(value.getFormKey()))
                .tags(value.getTags())
                .tenantId(Text.shared(value.getTenantId()));
        return describe(value, define(value, task));
    }

    private UserTaskResult define(UserTaskRecord value, UserTaskResult task) {
        ProcessDefinitionDocument definition = tables.processDefinitions().get(value.getProcessDefinitionKey());
        if (definition != null) {
            String name = definition.nameOf(value.getElementId());
            task.name(name == null ? value.getElementId() : name).processName(definition.getName());
        }
        return task.elementId(Text.shared(value.getElementId()))
                .processDefinitionId(Text.shared(value.getBpmnProcessId()))
                .processDefinitionKey(Text.key(value.getProcessDefinitionKey()))
                .processDefinitionVersion(value.getProcessDefinitionVersion());
    }

    private static UserTaskResult describe(UserTaskRecord value, UserTaskResult task) {
        return task.assignee(Text.orNull(value.getAssignee()))
                .candidateGroups(value.getCandidateGroupsList())
                .candidateUsers(value.getCandidateUsersList())
                .dueDate(Text.utc(value.getDueDate()))
                .followUpDate(Text.utc(value.getFollowUpDate()))
                .priority(value.getPriority());
    }
}

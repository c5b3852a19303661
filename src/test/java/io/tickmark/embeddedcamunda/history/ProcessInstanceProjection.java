package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.ProcessInstanceResult;
import io.camunda.client.protocol.rest.ProcessInstanceStateEnum;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;

/** Process instances, from their first element to their end. */
record ProcessInstanceProjection(Tables tables, Retention retention, Projection elements) implements Projection {

    @Override
    public void apply(Event event) {
        ProcessInstanceRecord value = event.as(ProcessInstanceRecord.class);
        if (value.getBpmnElementType() != BpmnElementType.PROCESS) {
            elements.apply(event);
            return;
        }
        switch ((ProcessInstanceIntent) event.intent()) {
            case ELEMENT_ACTIVATING -> begin(event, value);
            case ELEMENT_COMPLETED -> end(event, ProcessInstanceStateEnum.COMPLETED);
            case ELEMENT_TERMINATED -> end(event, ProcessInstanceStateEnum.TERMINATED);
            case ELEMENT_MIGRATED -> define(value, tables.processInstances().get(event.key()));
            default -> {
                // the steps between change nothing one could search for
            }
        }
    }

    private void begin(Event event, ProcessInstanceRecord value) {
        ProcessInstanceResult instance = new ProcessInstanceResult()
                .processInstanceKey(Text.key(event.key()))
                .parentProcessInstanceKey(Text.keyOrNull(value.getParentProcessInstanceKey()))
                .parentElementInstanceKey(Text.keyOrNull(value.getParentElementInstanceKey()))
                .rootProcessInstanceKey(Text.keyOrNull(value.getRootProcessInstanceKey()))
                .startDate(event.time())
                .state(ProcessInstanceStateEnum.ACTIVE)
                .hasIncident(false)
                .businessId(Text.orNull(value.getBusinessId()))
                .tags(value.getTags())
                .tenantId(Text.shared(value.getTenantId()));
        define(value, instance);
        tables.processInstances().put(event.key(), instance);
    }

    private void define(ProcessInstanceRecord value, ProcessInstanceResult instance) {
        if (instance == null) {
            return;
        }
        instance.processDefinitionId(Text.shared(value.getBpmnProcessId()))
                .processDefinitionKey(Text.key(value.getProcessDefinitionKey()))
                .processDefinitionVersion(value.getVersion());
        ProcessDefinitionDocument definition = tables.processDefinitions().get(value.getProcessDefinitionKey());
        if (definition != null) {
            instance.processDefinitionName(definition.getName())
                    .processDefinitionVersionTag(definition.getVersionTag());
        }
    }

    private void end(Event event, ProcessInstanceStateEnum state) {
        ProcessInstanceResult instance = tables.processInstances().get(event.key());
        if (instance != null) {
            instance.state(state).endDate(event.time()).hasIncident(false);
            retention.ended(event.key());
        }
    }
}

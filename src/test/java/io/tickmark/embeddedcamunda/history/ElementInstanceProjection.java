package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.ElementInstanceResult.TypeEnum;
import io.camunda.client.protocol.rest.ElementInstanceStateEnum;
import io.camunda.client.protocol.rest.ProcessInstanceSequenceFlowResult;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;

/** Element instances and the sequence flows taken. */
record ElementInstanceProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        ProcessInstanceRecord value = event.as(ProcessInstanceRecord.class);
        switch ((ProcessInstanceIntent) event.intent()) {
            case ELEMENT_ACTIVATING -> begin(event, value);
            case ELEMENT_COMPLETED -> end(event, ElementInstanceStateEnum.COMPLETED);
            case ELEMENT_TERMINATED -> end(event, ElementInstanceStateEnum.TERMINATED);
            case ELEMENT_MIGRATED -> define(value, tables.elementInstances().get(event.key()));
            case SEQUENCE_FLOW_TAKEN -> flow(event, value);
            default -> {
                // the steps between change nothing one could search for
            }
        }
    }

    private void begin(Event event, ProcessInstanceRecord value) {
        ElementInstanceDocument element = new ElementInstanceDocument().in(Text.key(value.getFlowScopeKey()));
        element.elementInstanceKey(Text.key(event.key()))
                .processInstanceKey(Text.key(value.getProcessInstanceKey()))
                .rootProcessInstanceKey(Text.keyOrNull(value.getRootProcessInstanceKey()))
                .type(TypeEnum.fromValue(value.getBpmnElementType().name()))
                .state(ElementInstanceStateEnum.ACTIVE)
                .startDate(event.time())
                .hasIncident(false)
                .tenantId(Text.shared(value.getTenantId()));
        define(value, element);
        tables.elementInstances().put(event.key(), element);
    }

    private void define(ProcessInstanceRecord value, ElementInstanceDocument element) {
        if (element == null) {
            return;
        }
        ProcessDefinitionDocument definition = tables.processDefinitions().get(value.getProcessDefinitionKey());
        String name = definition == null ? null : definition.nameOf(value.getElementId());
        element.elementId(Text.shared(value.getElementId()))
                .elementName(name == null ? value.getElementId() : name)
                .processDefinitionId(Text.shared(value.getBpmnProcessId()))
                .processDefinitionKey(Text.key(value.getProcessDefinitionKey()));
    }

    private void end(Event event, ElementInstanceStateEnum state) {
        ElementInstanceDocument element = tables.elementInstances().get(event.key());
        if (element != null) {
            element.state(state).endDate(event.time()).hasIncident(false);
        }
    }

    private void flow(Event event, ProcessInstanceRecord value) {
        String instance = Text.key(value.getProcessInstanceKey());
        tables.sequenceFlows()
                .put(
                        event.position(),
                        new ProcessInstanceSequenceFlowResult()
                                .sequenceFlowId(instance + "_" + value.getElementId())
                                .elementId(Text.shared(value.getElementId()))
                                .processInstanceKey(instance)
                                .rootProcessInstanceKey(Text.keyOrNull(value.getRootProcessInstanceKey()))
                                .processDefinitionId(Text.shared(value.getBpmnProcessId()))
                                .processDefinitionKey(Text.key(value.getProcessDefinitionKey()))
                                .tenantId(Text.shared(value.getTenantId())));
    }
}

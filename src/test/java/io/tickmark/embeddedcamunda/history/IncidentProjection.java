package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.IncidentErrorTypeEnum;
import io.camunda.client.protocol.rest.IncidentResult;
import io.camunda.client.protocol.rest.IncidentStateEnum;
import io.camunda.client.protocol.rest.ProcessInstanceResult;
import io.camunda.zeebe.protocol.impl.record.value.incident.IncidentRecord;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import java.util.List;

/** Incidents, and the mark they leave on the elements and instances around them. */
record IncidentProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        IncidentRecord value = event.as(IncidentRecord.class);
        switch ((IncidentIntent) event.intent()) {
            case CREATED -> tables.incidents().put(event.key(), begin(event, value));
            case RESOLVED -> state(event.key(), IncidentStateEnum.RESOLVED);
            case MIGRATED -> define(value, tables.incidents().get(event.key()));
            default -> {
                // the command itself changes nothing
            }
        }
        value.getElementInstancePath().forEach(this::markPath);
        mark(value.getProcessInstanceKey(), value.getElementInstanceKey());
    }

    private static IncidentResult begin(Event event, IncidentRecord value) {
        IncidentResult incident = new IncidentResult()
                .incidentKey(Text.key(event.key()))
                .processInstanceKey(Text.key(value.getProcessInstanceKey()))
                .rootProcessInstanceKey(Text.keyOrNull(value.getRootProcessInstanceKey()))
                .elementInstanceKey(Text.key(value.getElementInstanceKey()))
                .jobKey(Text.keyOrNull(value.getJobKey()))
                .errorType(IncidentErrorTypeEnum.fromValue(value.getErrorType().name()))
                .errorMessage(value.getErrorMessage())
                .creationTime(event.time())
                .state(IncidentStateEnum.ACTIVE)
                .tenantId(Text.shared(value.getTenantId()));
        return define(value, incident);
    }

    private static IncidentResult define(IncidentRecord value, IncidentResult incident) {
        return incident == null
                ? new IncidentResult()
                : incident.elementId(Text.shared(value.getElementId()))
                        .processDefinitionId(Text.shared(value.getBpmnProcessId()))
                        .processDefinitionKey(Text.key(value.getProcessDefinitionKey()));
    }

    private void state(long key, IncidentStateEnum state) {
        IncidentResult incident = tables.incidents().get(key);
        if (incident != null) {
            incident.state(state);
        }
    }

    private void markPath(List<Long> path) {
        path.forEach(key -> mark(path.get(0), key));
    }

    private void mark(long instanceKey, long elementInstanceKey) {
        String element = Text.key(elementInstanceKey);
        List<IncidentResult> open = tables.incidents().ofInstance(Text.key(instanceKey)).stream()
                .filter(incident -> incident.getState() == IncidentStateEnum.ACTIVE)
                .toList();
        ProcessInstanceResult instance = tables.processInstances().get(instanceKey);
        if (instance != null) {
            instance.hasIncident(!open.isEmpty());
        }
        ElementInstanceDocument marked = tables.elementInstances().get(elementInstanceKey);
        if (marked != null) {
            List<IncidentResult> here = open.stream()
                    .filter(incident -> element.equals(incident.getElementInstanceKey()))
                    .toList();
            marked.hasIncident(!here.isEmpty())
                    .incidentKey(here.isEmpty() ? null : here.get(0).getIncidentKey());
        }
    }
}

package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.IncidentResult;
import io.camunda.client.protocol.rest.ProcessInstanceCallHierarchyEntry;
import io.camunda.client.protocol.rest.ProcessInstanceResult;
import io.tickmark.embeddedcamunda.history.ElementInstanceDocument;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import io.tickmark.embeddedcamunda.search.Condition;
import io.tickmark.embeddedcamunda.search.Filter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Process instances and their elements as they can be searched and drawn. */
record InstanceViewEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        Searches searches = new Searches(engine);
        routes.post(
                        "/v2/process-instances/search",
                        searches.over(Tables::processInstances, "processInstanceKey", InstanceFilter::over))
                .get("/v2/process-instances/{key}", searches.one(Tables::processInstances, "Process instance"))
                .get("/v2/process-instances/{key}/call-hierarchy", this::callHierarchy)
                .get("/v2/process-instances/{key}/sequence-flows", this::sequenceFlows)
                .get("/v2/process-instances/{key}/statistics/element-instances", this::statistics)
                .post(
                        "/v2/process-instances/{key}/incidents/search",
                        searches.within(InstanceViewEndpoints::incidents, "incidentKey", IncidentResult.class))
                .post(
                        "/v2/element-instances/search",
                        searches.over(Tables::elementInstances, "elementInstanceKey", tables -> elementFilter()))
                .get("/v2/element-instances/{key}", searches.one(Tables::elementInstances, "Element instance"));
    }

    private static List<IncidentResult> incidents(Tables tables, Request request) {
        String key = Long.toString(request.key());
        return tables.incidents().all().stream()
                .filter(incident -> key.equals(incident.getProcessInstanceKey())
                        || key.equals(incident.getRootProcessInstanceKey()))
                .toList();
    }

    private static Filter<ElementInstanceDocument> elementFilter() {
        return new Filter<>(ElementInstanceDocument.class)
                .with("elementInstanceScopeKey", (element, wanted) -> Condition.holds(wanted, element.getScopeKey()));
    }

    private Answer callHierarchy(Request request) {
        return engine.history().read(tables -> {
            Deque<ProcessInstanceCallHierarchyEntry> path = new ArrayDeque<>();
            ProcessInstanceResult instance = instance(tables, request.key());
            while (instance != null) {
                path.addFirst(new ProcessInstanceCallHierarchyEntry()
                        .processInstanceKey(instance.getProcessInstanceKey())
                        .processDefinitionKey(instance.getProcessDefinitionKey())
                        .processDefinitionName(Objects.requireNonNullElse(
                                instance.getProcessDefinitionName(), instance.getProcessDefinitionId())));
                String parent = instance.getParentProcessInstanceKey();
                instance = parent == null ? null : tables.processInstances().get(Long.parseLong(parent));
            }
            return Answer.json(path);
        });
    }

    private Answer sequenceFlows(Request request) {
        return engine.history()
                .read(tables -> Answer.json(Map.of(
                        "items",
                        tables.sequenceFlows()
                                .ofInstance(instance(tables, request.key()).getProcessInstanceKey()))));
    }

    private Answer statistics(Request request) {
        return engine.history()
                .read(tables -> Answer.json(Map.of(
                        "items",
                        Statistics.of(tables.elementInstances()
                                .ofInstance(instance(tables, request.key()).getProcessInstanceKey())))));
    }

    private static ProcessInstanceResult instance(Tables tables, long key) {
        return Searches.found(tables.processInstances().get(key), "Process instance", key);
    }
}

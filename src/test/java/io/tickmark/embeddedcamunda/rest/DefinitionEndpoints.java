package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.client.protocol.rest.ProcessInstanceResult;
import io.tickmark.embeddedcamunda.history.ProcessDefinitionDocument;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import io.tickmark.embeddedcamunda.search.Filter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Deployed processes and how many of their elements are active. */
record DefinitionEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        Searches searches = new Searches(engine);
        routes.post(
                        "/v2/process-definitions/search",
                        searches.over(Tables::processDefinitions, "processDefinitionKey", this::filter))
                .get("/v2/process-definitions/{key}", searches.one(Tables::processDefinitions, "Process definition"))
                .get(
                        "/v2/process-definitions/{key}/xml",
                        searches.one(
                                Tables::processDefinitions,
                                "Process definition",
                                definition -> Answer.text("text/xml", definition.getXml())))
                .post("/v2/process-definitions/{key}/statistics/element-instances", this::statistics);
    }

    private Filter<ProcessDefinitionDocument> filter(Tables tables) {
        return new Filter<>(ProcessDefinitionDocument.class)
                .with("isLatestVersion", (definition, wanted) -> wanted.asBoolean() == isLatest(definition, tables));
    }

    private static boolean isLatest(ProcessDefinitionDocument definition, Tables tables) {
        return tables.processDefinitions().all().stream()
                .filter(other -> other.getProcessDefinitionId().equals(definition.getProcessDefinitionId()))
                .noneMatch(other -> other.getVersion() > definition.getVersion());
    }

    private Answer statistics(Request request) {
        String key = Long.toString(request.key());
        JsonNode filter = request.json().path("filter");
        return engine.history().read(tables -> {
            Filter<ProcessInstanceResult> wanted = InstanceFilter.over(tables);
            Set<String> instances = tables.processInstances().all().stream()
                    .filter(instance -> key.equals(instance.getProcessDefinitionKey()))
                    .filter(instance -> wanted.matches(instance, filter))
                    .map(ProcessInstanceResult::getProcessInstanceKey)
                    .collect(Collectors.toSet());
            return Answer.json(Map.of(
                    "items",
                    Statistics.of(instances.stream()
                            .flatMap(instance -> tables.elementInstances().ofInstance(instance).stream())
                            .toList())));
        });
    }
}

package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.ElementInstanceStateEnum;
import io.tickmark.embeddedcamunda.history.ProcessDefinitionDocument;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import io.tickmark.embeddedcamunda.search.Filter;
import java.util.Map;

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
        return new Filter<ProcessDefinitionDocument>()
                .with("isLatestVersion", (definition, wanted) -> wanted.asBoolean() == isLatest(definition, tables));
    }

    private static boolean isLatest(ProcessDefinitionDocument definition, Tables tables) {
        return tables.processDefinitions().all().stream()
                .filter(other -> other.getProcessDefinitionId().equals(definition.getProcessDefinitionId()))
                .noneMatch(other -> other.getVersion() > definition.getVersion());
    }

    private Answer statistics(Request request) {
        String key = Long.toString(request.key());
        return engine.history()
                .read(tables -> Answer.json(Map.of(
                        "items",
                        Statistics.of(tables.elementInstances().all().stream()
                                .filter(element -> key.equals(element.getProcessDefinitionKey()))
                                .filter(element -> element.getState() == ElementInstanceStateEnum.ACTIVE)
                                .toList()))));
    }
}

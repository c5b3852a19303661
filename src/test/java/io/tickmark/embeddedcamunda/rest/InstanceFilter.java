package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.client.protocol.rest.ProcessInstanceResult;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.search.Condition;
import io.tickmark.embeddedcamunda.search.Filter;

/** What can be asked of process instances beyond their own properties. */
final class InstanceFilter {

    private InstanceFilter() {}

    static Filter<ProcessInstanceResult> over(Tables tables) {
        return new Filter<>(ProcessInstanceResult.class)
                .with(
                        "variables",
                        (instance, wanted) -> Searches.allHold(
                                wanted,
                                NameAndValue.of(tables.variables().ofInstance(instance.getProcessInstanceKey()))))
                .with("elementId", (instance, wanted) -> anyElement(tables, instance, "elementId", wanted))
                .with("elementInstanceState", (instance, wanted) -> anyElement(tables, instance, "state", wanted))
                .with(
                        "errorMessage",
                        (instance, wanted) -> tables.incidents().ofInstance(instance.getProcessInstanceKey()).stream()
                                .anyMatch(incident -> Condition.holds(wanted, incident.getErrorMessage())));
    }

    private static boolean anyElement(Tables tables, ProcessInstanceResult instance, String what, JsonNode wanted) {
        return tables.elementInstances().ofInstance(instance.getProcessInstanceKey()).stream()
                .anyMatch(element -> Condition.holds(
                        wanted, what.equals("state") ? element.getState().toString() : element.getElementId()));
    }
}

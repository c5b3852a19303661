package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.client.protocol.rest.VariableSearchResult;
import io.tickmark.embeddedcamunda.search.Condition;
import java.util.List;

/** A variable as search conditions ask for it. */
record NameAndValue(String name, String value) {

    static List<NameAndValue> of(List<VariableSearchResult> variables) {
        return variables.stream()
                .map(variable -> new NameAndValue(variable.getName(), variable.getValue()))
                .toList();
    }

    boolean meets(JsonNode condition) {
        return Condition.holds(condition.path("name"), name) && Condition.holds(condition.path("value"), value);
    }
}

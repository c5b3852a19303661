package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.zeebe.protocol.impl.record.value.variable.VariableDocumentRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.VariableDocumentIntent;
import io.camunda.zeebe.protocol.record.value.VariableDocumentUpdateSemantic;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;

/** Variables: searched, read, set. */
record VariableEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        Searches searches = new Searches(engine);
        routes.post("/v2/variables/search", searches.over(Tables::variables, "variableKey"))
                .get("/v2/variables/{key}", searches.one(Tables::variables, "Variable"))
                .put("/v2/element-instances/{key}/variables", this::set);
    }

    private Answer set(Request request) {
        JsonNode body = request.json();
        VariableDocumentRecord document = new VariableDocumentRecord()
                .setScopeKey(request.key())
                .setUpdateSemantics(
                        body.path("local").asBoolean()
                                ? VariableDocumentUpdateSemantic.LOCAL
                                : VariableDocumentUpdateSemantic.PROPAGATE)
                .setVariables(Json.variables(body.path("variables")));
        engine.commands().send(ValueType.VARIABLE_DOCUMENT, VariableDocumentIntent.UPDATE, document);
        return Answer.NOTHING;
    }
}

package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.client.protocol.rest.DecisionDefinitionResult;
import io.camunda.zeebe.protocol.impl.record.value.decision.DecisionEvaluationRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.DecisionEvaluationIntent;
import io.tickmark.embeddedcamunda.engine.Reply;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;

/** Decisions: searched, read, evaluated. */
record DecisionEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        Searches searches = new Searches(engine);
        routes.post("/v2/decision-definitions/evaluation", this::evaluate)
                .post(
                        "/v2/decision-definitions/search",
                        searches.over(Tables::decisionDefinitions, "decisionDefinitionKey"))
                .get("/v2/decision-definitions/{key}", searches.one(Tables::decisionDefinitions, "Decision definition"))
                .get("/v2/decision-definitions/{key}/xml", this::xml)
                .post(
                        "/v2/decision-requirements/search",
                        searches.over(Tables::decisionRequirements, "decisionRequirementsKey"))
                .get(
                        "/v2/decision-requirements/{key}",
                        searches.one(Tables::decisionRequirements, "Decision requirements"))
                .get(
                        "/v2/decision-requirements/{key}/xml",
                        searches.one(
                                Tables::decisionRequirements,
                                "Decision requirements",
                                graph -> Answer.text("text/xml", graph.getXml())))
                .post(
                        "/v2/decision-instances/search",
                        searches.over(Tables::decisionInstances, "decisionEvaluationInstanceKey"))
                .get("/v2/decision-instances/{key}", this::instance);
    }

    private Answer evaluate(Request request) {
        JsonNode body = request.json();
        DecisionEvaluationRecord evaluation = new DecisionEvaluationRecord()
                .setVariables(Json.variables(body.path("variables")))
                .setTenantId(Api.TENANT);
        if (body.hasNonNull("decisionDefinitionKey")) {
            evaluation.setDecisionKey(body.path("decisionDefinitionKey").asLong());
        } else {
            evaluation.setDecisionId(body.path("decisionDefinitionId").asText());
        }
        Reply reply =
                engine.commands().send(ValueType.DECISION_EVALUATION, DecisionEvaluationIntent.EVALUATE, evaluation);
        return Answer.json(EvaluatedDecisions.of(reply.key(), reply.as(new DecisionEvaluationRecord())));
    }

    private Answer xml(Request request) {
        return engine.history().read(tables -> {
            DecisionDefinitionResult decision = Searches.found(
                    tables.decisionDefinitions().get(request.key()), "Decision definition", request.key());
            long graph = Long.parseLong(decision.getDecisionRequirementsKey());
            return Answer.text(
                    "text/xml",
                    Searches.found(tables.decisionRequirements().get(graph), "Decision requirements", graph)
                            .getXml());
        });
    }

    private Answer instance(Request request) {
        String key = request.text("key");
        return engine.history()
                .read(tables -> tables.decisionInstances().all().stream()
                        .filter(instance ->
                                instance.getDecisionEvaluationInstanceKey().equals(key))
                        .findFirst()
                        .map(Answer::json)
                        .orElseThrow(() -> Problem.notFound("Decision instance with key '" + key + "' not found.")));
    }
}

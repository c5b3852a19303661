package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.DecisionDefinitionResult;
import io.camunda.zeebe.protocol.impl.record.value.deployment.DecisionRecord;
import io.camunda.zeebe.protocol.record.intent.DecisionIntent;

/** Deployed decisions. */
record DecisionProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        DecisionRecord decision = event.as(DecisionRecord.class);
        if (event.intent() == DecisionIntent.CREATED) {
            tables.decisionDefinitions().put(decision.getDecisionKey(), document(decision));
        } else if (event.intent() == DecisionIntent.DELETED) {
            tables.decisionDefinitions().remove(decision.getDecisionKey());
        }
    }

    private DecisionDefinitionResult document(DecisionRecord decision) {
        DecisionRequirementsDocument graph = tables.decisionRequirements().get(decision.getDecisionRequirementsKey());
        DecisionDefinitionResult document = new DecisionDefinitionResult()
                .decisionDefinitionKey(Text.key(decision.getDecisionKey()))
                .decisionDefinitionId(decision.getDecisionId())
                .name(decision.getDecisionName())
                .version(decision.getVersion())
                .decisionRequirementsId(decision.getDecisionRequirementsId())
                .decisionRequirementsKey(Text.key(decision.getDecisionRequirementsKey()))
                .tenantId(decision.getTenantId());
        return graph == null
                ? document
                : document.decisionRequirementsName(graph.getDecisionRequirementsName())
                        .decisionRequirementsVersion(graph.getVersion());
    }
}

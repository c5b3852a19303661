package io.tickmark.embeddedcamunda.history;

import io.camunda.zeebe.protocol.impl.record.value.deployment.DecisionRequirementsRecord;
import io.camunda.zeebe.protocol.record.intent.DecisionRequirementsIntent;
import java.nio.charset.StandardCharsets;

/** Deployed decision requirements graphs. */
record DecisionRequirementsProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        DecisionRequirementsRecord graph = event.as(DecisionRequirementsRecord.class);
        long key = graph.getDecisionRequirementsKey();
        if (event.intent() == DecisionRequirementsIntent.DELETED) {
            tables.decisionRequirements().remove(key);
        } else if (event.intent() == DecisionRequirementsIntent.CREATED) {
            DecisionRequirementsDocument document =
                    new DecisionRequirementsDocument(new String(graph.getResource(), StandardCharsets.UTF_8));
            document.decisionRequirementsKey(Text.key(key))
                    .decisionRequirementsId(graph.getDecisionRequirementsId())
                    .decisionRequirementsName(graph.getDecisionRequirementsName())
                    .resourceName(graph.getResourceName())
                    .version(graph.getDecisionRequirementsVersion())
                    .tenantId(graph.getTenantId());
            tables.decisionRequirements().put(key, document);
        }
    }
}

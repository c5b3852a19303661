package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.DecisionDefinitionTypeEnum;
import io.camunda.client.protocol.rest.DecisionInstanceResult;
import io.camunda.client.protocol.rest.DecisionInstanceStateEnum;
import io.camunda.zeebe.protocol.impl.record.value.decision.DecisionEvaluationRecord;
import io.camunda.zeebe.protocol.record.intent.DecisionEvaluationIntent;
import io.camunda.zeebe.protocol.record.value.EvaluatedDecisionValue;

/** Evaluated decisions, each decision of a graph on its own. */
record DecisionInstanceProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        DecisionEvaluationRecord evaluation = event.as(DecisionEvaluationRecord.class);
        boolean failed = event.intent() == DecisionEvaluationIntent.FAILED;
        int index = 0;
        for (EvaluatedDecisionValue decision : evaluation.getEvaluatedDecisions()) {
            index++;
            boolean culprit = failed && decision.getDecisionId().equals(evaluation.getFailedDecisionId());
            DecisionInstanceResult document = about(evaluation, decision)
                    .decisionEvaluationInstanceKey(Text.key(event.key()) + "-" + index)
                    .decisionEvaluationKey(Text.key(event.key()))
                    .evaluationDate(event.time())
                    .evaluationFailure(culprit ? evaluation.getEvaluationFailureMessage() : null)
                    .state(culprit ? DecisionInstanceStateEnum.FAILED : DecisionInstanceStateEnum.EVALUATED);
            tables.decisionInstances().put(event.position() * 1000 + index, document);
        }
    }

    private static DecisionInstanceResult about(DecisionEvaluationRecord evaluation, EvaluatedDecisionValue decision) {
        return new DecisionInstanceResult()
                .decisionDefinitionId(decision.getDecisionId())
                .decisionDefinitionKey(Text.key(decision.getDecisionKey()))
                .decisionDefinitionName(decision.getDecisionName())
                .decisionDefinitionType(DecisionDefinitionTypeEnum.fromValue(decision.getDecisionType()))
                .decisionDefinitionVersion(Math.toIntExact(decision.getDecisionVersion()))
                .elementInstanceKey(Text.keyOrNull(evaluation.getElementInstanceKey()))
                .processInstanceKey(Text.keyOrNull(evaluation.getProcessInstanceKey()))
                .processDefinitionKey(Text.keyOrNull(evaluation.getProcessDefinitionKey()))
                .rootDecisionDefinitionKey(Text.keyOrNull(evaluation.getDecisionKey()))
                .rootProcessInstanceKey(Text.keyOrNull(evaluation.getRootProcessInstanceKey()))
                .result(decision.getDecisionOutput())
                .tenantId(evaluation.getTenantId());
    }
}

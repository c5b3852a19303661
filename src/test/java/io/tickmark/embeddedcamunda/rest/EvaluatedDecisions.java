package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.EvaluateDecisionResult;
import io.camunda.client.protocol.rest.EvaluatedDecisionInputItem;
import io.camunda.client.protocol.rest.EvaluatedDecisionOutputItem;
import io.camunda.client.protocol.rest.EvaluatedDecisionResult;
import io.camunda.client.protocol.rest.MatchedDecisionRuleItem;
import io.camunda.zeebe.protocol.impl.record.value.decision.DecisionEvaluationRecord;
import io.camunda.zeebe.protocol.record.value.EvaluatedDecisionValue;
import io.camunda.zeebe.protocol.record.value.MatchedRuleValue;
import org.jspecify.annotations.Nullable;

/** The answer to a decision evaluation. */
final class EvaluatedDecisions {

    private EvaluatedDecisions() {}

    static EvaluateDecisionResult of(long key, DecisionEvaluationRecord value) {
        EvaluateDecisionResult result = new EvaluateDecisionResult()
                .decisionDefinitionId(value.getDecisionId())
                .decisionDefinitionKey(Long.toString(value.getDecisionKey()))
                .decisionDefinitionName(value.getDecisionName())
                .decisionDefinitionVersion(value.getDecisionVersion())
                .decisionRequirementsId(value.getDecisionRequirementsId())
                .decisionRequirementsKey(Long.toString(value.getDecisionRequirementsKey()))
                .decisionEvaluationKey(Long.toString(key))
                .decisionInstanceKey(Long.toString(key))
                .output(value.getDecisionOutput())
                .failedDecisionDefinitionId(said(value.getFailedDecisionId()))
                .failureMessage(said(value.getEvaluationFailureMessage()))
                .tenantId(value.getTenantId());
        int number = 0;
        for (EvaluatedDecisionValue decision : value.getEvaluatedDecisions()) {
            number++;
            result.addEvaluatedDecisionsItem(decision(decision).decisionEvaluationInstanceKey(key + "-" + number));
        }
        return result;
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    private static EvaluatedDecisionResult decision(EvaluatedDecisionValue value) {
        EvaluatedDecisionResult result = new EvaluatedDecisionResult()
                .decisionDefinitionId(value.getDecisionId())
                .decisionDefinitionKey(Long.toString(value.getDecisionKey()))
                .decisionDefinitionName(value.getDecisionName())
                .decisionDefinitionVersion(Math.toIntExact(value.getDecisionVersion()))
                .decisionDefinitionType(value.getDecisionType())
                .output(value.getDecisionOutput())
                .tenantId(value.getTenantId());
        value.getEvaluatedInputs()
                .forEach(input -> result.addEvaluatedInputsItem(new EvaluatedDecisionInputItem()
                        .inputId(input.getInputId())
                        .inputName(input.getInputName())
                        .inputValue(input.getInputValue())));
        value.getMatchedRules().forEach(rule -> result.addMatchedRulesItem(rule(rule)));
        return result;
    }

    private static MatchedDecisionRuleItem rule(MatchedRuleValue rule) {
        MatchedDecisionRuleItem item =
                new MatchedDecisionRuleItem().ruleId(rule.getRuleId()).ruleIndex(rule.getRuleIndex());
        rule.getEvaluatedOutputs()
                .forEach(output -> item.addEvaluatedOutputsItem(new EvaluatedDecisionOutputItem()
                        .outputId(output.getOutputId())
                        .outputName(output.getOutputName())
                        .outputValue(output.getOutputValue())));
        return item;
    }
}

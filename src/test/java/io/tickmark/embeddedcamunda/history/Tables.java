package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.CorrelatedMessageSubscriptionResult;
import io.camunda.client.protocol.rest.DecisionDefinitionResult;
import io.camunda.client.protocol.rest.DecisionInstanceResult;
import io.camunda.client.protocol.rest.FormResult;
import io.camunda.client.protocol.rest.GlobalTaskListenerResult;
import io.camunda.client.protocol.rest.IncidentResult;
import io.camunda.client.protocol.rest.JobSearchResult;
import io.camunda.client.protocol.rest.MessageSubscriptionResult;
import io.camunda.client.protocol.rest.ProcessInstanceResult;
import io.camunda.client.protocol.rest.ProcessInstanceSequenceFlowResult;
import io.camunda.client.protocol.rest.UserTaskResult;
import io.camunda.client.protocol.rest.VariableSearchResult;
import java.util.List;

/** All documents of the read side, kind by kind. */
public record Tables(
        Table<ProcessDefinitionDocument> processDefinitions,
        Table<ProcessInstanceResult> processInstances,
        Table<ElementInstanceDocument> elementInstances,
        Table<ProcessInstanceSequenceFlowResult> sequenceFlows,
        Table<UserTaskResult> userTasks,
        Table<VariableSearchResult> variables,
        Table<IncidentResult> incidents,
        Table<JobSearchResult> jobs,
        Table<MessageSubscriptionResult> messageSubscriptions,
        Table<CorrelatedMessageSubscriptionResult> correlations,
        Table<DecisionDefinitionResult> decisionDefinitions,
        Table<DecisionRequirementsDocument> decisionRequirements,
        Table<DecisionInstanceResult> decisionInstances,
        Table<FormResult> forms,
        Table<GlobalTaskListenerResult> globalListeners) {

    static Tables empty() {
        return new Tables(
                Table.withoutInstances(),
                new Table<>(ProcessInstanceResult::getProcessInstanceKey),
                new Table<>(ElementInstanceDocument::getProcessInstanceKey),
                new Table<>(ProcessInstanceSequenceFlowResult::getProcessInstanceKey),
                new Table<>(UserTaskResult::getProcessInstanceKey),
                new Table<>(VariableSearchResult::getProcessInstanceKey),
                new Table<>(IncidentResult::getProcessInstanceKey),
                new Table<>(JobSearchResult::getProcessInstanceKey),
                new Table<>(MessageSubscriptionResult::getProcessInstanceKey),
                new Table<>(CorrelatedMessageSubscriptionResult::getProcessInstanceKey),
                Table.withoutInstances(),
                Table.withoutInstances(),
                new Table<>(DecisionInstanceResult::getProcessInstanceKey),
                Table.withoutInstances(),
                Table.withoutInstances());
    }

    /** Everything but the instance itself. */
    List<Table<?>> details() {
        return List.of(
                elementInstances,
                sequenceFlows,
                userTasks,
                variables,
                incidents,
                jobs,
                messageSubscriptions,
                correlations,
                decisionInstances);
    }
}

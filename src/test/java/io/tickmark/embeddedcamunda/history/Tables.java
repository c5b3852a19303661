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
                Table.withoutInstances(ProcessDefinitionDocument.class),
                new Table<>(ProcessInstanceResult.class, ProcessInstanceResult::getProcessInstanceKey),
                new Table<>(ElementInstanceDocument.class, ElementInstanceDocument::getProcessInstanceKey),
                new Table<>(
                        ProcessInstanceSequenceFlowResult.class,
                        ProcessInstanceSequenceFlowResult::getProcessInstanceKey),
                new Table<>(UserTaskResult.class, UserTaskResult::getProcessInstanceKey),
                new Table<>(VariableSearchResult.class, VariableSearchResult::getProcessInstanceKey),
                new Table<>(IncidentResult.class, IncidentResult::getProcessInstanceKey),
                new Table<>(JobSearchResult.class, JobSearchResult::getProcessInstanceKey),
                new Table<>(MessageSubscriptionResult.class, MessageSubscriptionResult::getProcessInstanceKey),
                new Table<>(
                        CorrelatedMessageSubscriptionResult.class,
                        CorrelatedMessageSubscriptionResult::getProcessInstanceKey),
                Table.withoutInstances(DecisionDefinitionResult.class),
                Table.withoutInstances(DecisionRequirementsDocument.class),
                new Table<>(DecisionInstanceResult.class, DecisionInstanceResult::getProcessInstanceKey),
                Table.withoutInstances(FormResult.class),
                Table.withoutInstances(GlobalTaskListenerResult.class));
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

package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.CorrelatedMessageSubscriptionResult;
import io.camunda.client.protocol.rest.MessageSubscriptionResult;
import io.camunda.client.protocol.rest.MessageSubscriptionStateEnum;
import io.camunda.zeebe.protocol.impl.record.value.message.ProcessMessageSubscriptionRecord;
import io.camunda.zeebe.protocol.record.intent.ProcessMessageSubscriptionIntent;
import org.jspecify.annotations.Nullable;

/** Where instances wait for messages, and which messages reached them. */
record MessageSubscriptionProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        ProcessMessageSubscriptionRecord value = event.as(ProcessMessageSubscriptionRecord.class);
        MessageSubscriptionStateEnum state = stateAfter((ProcessMessageSubscriptionIntent) event.intent());
        if (state == null) {
            return;
        }
        MessageSubscriptionResult subscription = tables.messageSubscriptions().get(event.key());
        if (subscription == null) {
            subscription = begin(event, value);
            tables.messageSubscriptions().put(event.key(), subscription);
        }
        subscription.messageSubscriptionState(state).lastUpdatedDate(event.time());
        if (state == MessageSubscriptionStateEnum.CORRELATED) {
            tables.correlations().put(event.position(), correlation(event, value));
        }
    }

    private static @Nullable MessageSubscriptionStateEnum stateAfter(ProcessMessageSubscriptionIntent intent) {
        return switch (intent) {
            case CREATED -> MessageSubscriptionStateEnum.CREATED;
            case CORRELATED -> MessageSubscriptionStateEnum.CORRELATED;
            case DELETED -> MessageSubscriptionStateEnum.DELETED;
            case MIGRATED -> MessageSubscriptionStateEnum.MIGRATED;
            default -> null;
        };
    }

    private static MessageSubscriptionResult begin(Event event, ProcessMessageSubscriptionRecord value) {
        return new MessageSubscriptionResult()
                .messageSubscriptionKey(Text.key(event.key()))
                .messageName(Text.shared(value.getMessageName()))
                .correlationKey(value.getCorrelationKey())
                .elementId(Text.shared(value.getElementId()))
                .elementInstanceKey(Text.key(value.getElementInstanceKey()))
                .processDefinitionId(Text.shared(value.getBpmnProcessId()))
                .processDefinitionKey(Text.keyOrNull(value.getProcessDefinitionKey()))
                .processInstanceKey(Text.key(value.getProcessInstanceKey()))
                .rootProcessInstanceKey(Text.keyOrNull(value.getRootProcessInstanceKey()))
                .tenantId(Text.shared(value.getTenantId()));
    }

    private static CorrelatedMessageSubscriptionResult correlation(
            Event event, ProcessMessageSubscriptionRecord value) {
        return new CorrelatedMessageSubscriptionResult()
                .subscriptionKey(Text.key(event.key()))
                .messageKey(Text.key(value.getMessageKey()))
                .messageName(Text.shared(value.getMessageName()))
                .correlationKey(value.getCorrelationKey())
                .correlationTime(event.time())
                .partitionId(1)
                .elementId(Text.shared(value.getElementId()))
                .elementInstanceKey(Text.key(value.getElementInstanceKey()))
                .processDefinitionId(Text.shared(value.getBpmnProcessId()))
                .processDefinitionKey(Text.keyOrNull(value.getProcessDefinitionKey()))
                .processInstanceKey(Text.key(value.getProcessInstanceKey()))
                .rootProcessInstanceKey(Text.keyOrNull(value.getRootProcessInstanceKey()))
                .tenantId(Text.shared(value.getTenantId()));
    }
}

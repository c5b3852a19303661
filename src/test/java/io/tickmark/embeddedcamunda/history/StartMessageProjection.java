package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.CorrelatedMessageSubscriptionResult;
import io.camunda.zeebe.protocol.impl.record.value.message.MessageStartEventSubscriptionRecord;
import io.camunda.zeebe.protocol.record.intent.MessageStartEventSubscriptionIntent;

/** Messages that started an instance. */
record StartMessageProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        if (event.intent() != MessageStartEventSubscriptionIntent.CORRELATED) {
            return;
        }
        MessageStartEventSubscriptionRecord value = event.as(MessageStartEventSubscriptionRecord.class);
        CorrelatedMessageSubscriptionResult document = new CorrelatedMessageSubscriptionResult()
                .subscriptionKey(Text.key(event.key()))
                .messageKey(Text.key(value.getMessageKey()))
                .messageName(Text.shared(value.getMessageName()))
                .correlationKey(value.getCorrelationKey())
                .correlationTime(event.time())
                .partitionId(1)
                .elementId(Text.shared(value.getStartEventId()))
                .processDefinitionId(Text.shared(value.getBpmnProcessId()))
                .processDefinitionKey(Text.key(value.getProcessDefinitionKey()))
                .processInstanceKey(Text.key(value.getProcessInstanceKey()))
                .tenantId(Text.shared(value.getTenantId()));
        tables.correlations().put(event.position(), document);
    }
}

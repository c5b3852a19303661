package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.GlobalListenerSourceEnum;
import io.camunda.client.protocol.rest.GlobalTaskListenerEventTypeEnum;
import io.camunda.client.protocol.rest.GlobalTaskListenerResult;
import io.camunda.zeebe.protocol.impl.record.value.globallistener.GlobalListenerRecord;
import io.camunda.zeebe.protocol.record.intent.GlobalListenerIntent;

/** Global task listeners. */
record GlobalListenerProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        GlobalListenerRecord value = event.as(GlobalListenerRecord.class);
        switch ((GlobalListenerIntent) event.intent()) {
            case CREATED, UPDATED -> tables.globalListeners().put(value.getGlobalListenerKey(), document(value));
            case DELETED -> tables.globalListeners().remove(value.getGlobalListenerKey());
            default -> {
                // commands change nothing
            }
        }
    }

    /** The listener as the REST API shows it. */
    static GlobalTaskListenerResult document(GlobalListenerRecord value) {
        return new GlobalTaskListenerResult()
                .id(value.getId())
                .type(Text.shared(value.getType()))
                .retries(value.getRetries())
                .afterNonGlobal(value.isAfterNonGlobal())
                .priority(value.getPriority())
                .eventTypes(value.getEventTypes().stream()
                        .map(GlobalTaskListenerEventTypeEnum::fromValue)
                        .toList())
                .source(GlobalListenerSourceEnum.fromValue(value.getSource().name()));
    }
}

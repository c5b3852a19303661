package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.client.protocol.rest.MessageCorrelationResult;
import io.camunda.client.protocol.rest.MessagePublicationResult;
import io.camunda.client.protocol.rest.SignalBroadcastResult;
import io.camunda.zeebe.protocol.impl.record.value.message.MessageCorrelationRecord;
import io.camunda.zeebe.protocol.impl.record.value.message.MessageRecord;
import io.camunda.zeebe.protocol.impl.record.value.signal.SignalRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.MessageCorrelationIntent;
import io.camunda.zeebe.protocol.record.intent.MessageIntent;
import io.camunda.zeebe.protocol.record.intent.SignalIntent;
import io.tickmark.embeddedcamunda.engine.Reply;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;

/** Messages and signals, and who waits for them. */
record MessageEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        Searches searches = new Searches(engine);
        routes.post("/v2/messages/publication", this::publish)
                .post("/v2/messages/correlation", this::correlate)
                .post("/v2/signals/broadcast", this::broadcast)
                .post(
                        "/v2/message-subscriptions/search",
                        searches.over(Tables::messageSubscriptions, "messageSubscriptionKey"))
                .post(
                        "/v2/correlated-message-subscriptions/search",
                        searches.over(Tables::correlations, "subscriptionKey"));
    }

    private Answer publish(Request request) {
        JsonNode body = request.json();
        MessageRecord message = new MessageRecord()
                .setName(Json.needed(body, "name").asText())
                .setCorrelationKey(body.path("correlationKey").asText(""))
                .setTimeToLive(body.path("timeToLive").asLong(0))
                .setMessageId(body.path("messageId").asText(""))
                .setVariables(Json.variables(body.path("variables")))
                .setTenantId(Api.TENANT);
        Reply reply = engine.commands().send(ValueType.MESSAGE, MessageIntent.PUBLISH, message);
        return Answer.json(new MessagePublicationResult()
                .messageKey(Long.toString(reply.key()))
                .tenantId(Api.TENANT));
    }

    private Answer correlate(Request request) {
        JsonNode body = request.json();
        MessageCorrelationRecord message = new MessageCorrelationRecord()
                .setName(Json.needed(body, "name").asText())
                .setCorrelationKey(body.path("correlationKey").asText(""))
                .setVariables(Json.variables(body.path("variables")))
                .setTenantId(Api.TENANT);
        MessageCorrelationRecord correlated = engine.commands()
                .send(ValueType.MESSAGE_CORRELATION, MessageCorrelationIntent.CORRELATE, message)
                .as(new MessageCorrelationRecord());
        return Answer.json(new MessageCorrelationResult()
                .messageKey(Long.toString(correlated.getMessageKey()))
                .processInstanceKey(Long.toString(correlated.getProcessInstanceKey()))
                .tenantId(Api.TENANT));
    }

    private Answer broadcast(Request request) {
        JsonNode body = request.json();
        SignalRecord signal = new SignalRecord()
                .setSignalName(Json.needed(body, "signalName").asText())
                .setVariables(Json.variables(body.path("variables")))
                .setTenantId(Api.TENANT);
        Reply reply = engine.commands().send(ValueType.SIGNAL, SignalIntent.BROADCAST, signal);
        return Answer.json(new SignalBroadcastResult()
                .signalKey(Long.toString(reply.key()))
                .tenantId(Api.TENANT));
    }
}

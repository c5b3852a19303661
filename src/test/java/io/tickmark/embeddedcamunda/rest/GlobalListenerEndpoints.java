package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.client.protocol.rest.GlobalTaskListenerResult;
import io.camunda.zeebe.protocol.impl.record.value.globallistener.GlobalListenerRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.GlobalListenerIntent;
import io.camunda.zeebe.protocol.record.value.GlobalListenerSource;
import io.camunda.zeebe.protocol.record.value.GlobalListenerType;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;

/** Global task listeners: the job types that hear of every user task. */
record GlobalListenerEndpoints(RunningEngine engine) {

    private static final int DEFAULT_RETRIES = 3;
    private static final int DEFAULT_PRIORITY = 50;

    void addTo(Routes routes) {
        routes.post(
                        "/v2/global-task-listeners",
                        request -> send(GlobalListenerIntent.CREATE, request).withStatus(201))
                .post("/v2/global-task-listeners/search", new Searches(engine).over(Tables::globalListeners, "id"))
                .get("/v2/global-task-listeners/{id}", request -> Answer.json(find(request.text("id"))))
                .put("/v2/global-task-listeners/{id}", request -> send(GlobalListenerIntent.UPDATE, request))
                .delete("/v2/global-task-listeners/{id}", request -> {
                    send(GlobalListenerIntent.DELETE, request);
                    return Answer.NOTHING;
                });
    }

    private Answer send(GlobalListenerIntent intent, Request request) {
        JsonNode body = request.json();
        String id = request.text("id") == null ? body.path("id").asText() : request.text("id");
        GlobalListenerRecord listener = new GlobalListenerRecord()
                .setId(id)
                .setType(body.path("type").asText(""))
                .setRetries(body.path("retries").asInt(DEFAULT_RETRIES))
                .setEventTypes(CreationCommand.texts(body.path("eventTypes")))
                .setAfterNonGlobal(body.path("afterNonGlobal").asBoolean())
                .setPriority(body.path("priority").asInt(DEFAULT_PRIORITY))
                .setSource(GlobalListenerSource.API)
                .setListenerType(GlobalListenerType.USER_TASK);
        engine.commands().send(ValueType.GLOBAL_LISTENER, intent, listener);
        return intent == GlobalListenerIntent.DELETE ? Answer.NOTHING : Answer.json(find(id));
    }

    private GlobalTaskListenerResult find(String id) {
        return engine.history()
                .read(tables -> tables.globalListeners().all().stream()
                        .filter(listener -> listener.getId().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("Global task listener '" + id + "' not found.")));
    }
}

package io.tickmark.embeddedcamunda.rest;

import io.camunda.zeebe.protocol.impl.record.value.clock.ClockRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ClockIntent;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import java.time.Duration;
import java.util.Map;

/** The engine's clock: pinned through the API, moved on through the actuator. */
record ClockEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        routes.put("/v2/clock", this::pin)
                .post("/v2/clock/reset", request -> reset())
                .get("/actuator/clock", request -> now())
                .post("/actuator/clock/add", this::add)
                .delete("/actuator/clock", request -> back());
    }

    private Answer pin(Request request) {
        ClockRecord clock =
                new ClockRecord().pinAt(Json.needed(request.json(), "timestamp").asLong());
        engine.commands().send(ValueType.CLOCK, ClockIntent.PIN, clock);
        return Answer.NOTHING;
    }

    private Answer reset() {
        engine.commands().send(ValueType.CLOCK, ClockIntent.RESET, new ClockRecord());
        return Answer.NOTHING;
    }

    private Answer add(Request request) {
        engine.clock()
                .add(Duration.ofMillis(
                        Json.needed(request.json(), "offsetMilli").asLong()));
        return now();
    }

    private Answer back() {
        engine.clock().reset();
        return now();
    }

    private Answer now() {
        return Answer.json(Map.of(
                "epochMilli", engine.clock().millis(),
                "instant", engine.clock().instant().toString()));
    }
}

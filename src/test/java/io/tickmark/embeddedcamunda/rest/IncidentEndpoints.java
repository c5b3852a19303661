package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.IncidentResult;
import io.camunda.zeebe.protocol.impl.record.value.incident.IncidentRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import java.util.List;

/** Incidents: searched, read, resolved. */
record IncidentEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        Searches searches = new Searches(engine);
        routes.post("/v2/incidents/search", searches.over(Tables::incidents, "incidentKey"))
                .get("/v2/incidents/{key}", searches.one(Tables::incidents, "Incident"))
                .post("/v2/incidents/{key}/resolution", this::resolve)
                .post(
                        "/v2/element-instances/{key}/incidents/search",
                        searches.within(IncidentEndpoints::ofElement, "incidentKey", IncidentResult.class));
    }

    private static List<IncidentResult> ofElement(Tables tables, Request request) {
        String key = Long.toString(request.key());
        return tables.incidents().all().stream()
                .filter(incident -> key.equals(incident.getElementInstanceKey()))
                .toList();
    }

    private Answer resolve(Request request) {
        engine.commands().send(ValueType.INCIDENT, IncidentIntent.RESOLVE, request.key(), new IncidentRecord());
        return Answer.NOTHING;
    }
}

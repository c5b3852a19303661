package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.ElementInstanceResult.TypeEnum;
import io.camunda.client.protocol.rest.ProcessElementStatisticsResult;
import io.tickmark.embeddedcamunda.history.ElementInstanceDocument;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts element instances by element and state, as live diagrams show them. */
final class Statistics {

    private Statistics() {}

    /** The counts over all instances given. */
    static List<ProcessElementStatisticsResult> of(Collection<ElementInstanceDocument> elements) {
        Map<String, ProcessElementStatisticsResult> counts = new LinkedHashMap<>();
        elements.forEach(element -> count(element, counts));
        return List.copyOf(counts.values());
    }

    private static void count(ElementInstanceDocument element, Map<String, ProcessElementStatisticsResult> counts) {
        ProcessElementStatisticsResult count = counts.computeIfAbsent(element.getElementId(), id -> zero(id));
        if (Boolean.TRUE.equals(element.getHasIncident())) {
            count.incidents(count.getIncidents() + 1);
            return;
        }
        // the body of a multi-instance is no run of its own
        if (element.getType() == TypeEnum.MULTI_INSTANCE_BODY) {
            return;
        }
        switch (element.getState()) {
            case ACTIVE -> count.active(count.getActive() + 1);
            case COMPLETED -> count.completed(count.getCompleted() + 1);
            default -> count.canceled(count.getCanceled() + 1);
        }
    }

    private static ProcessElementStatisticsResult zero(String elementId) {
        return new ProcessElementStatisticsResult()
                .elementId(elementId)
                .active(0L)
                .canceled(0L)
                .incidents(0L)
                .completed(0L);
    }
}

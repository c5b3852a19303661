package io.tickmark.work;

import java.time.Instant;
import java.util.List;

/**
 * How far a process instance has come.
 *
 * @param xml the BPMN model of the version that runs or ran
 * @param takenFlows ids of the sequence flows taken
 * @param ended nothing will happen in it any more
 * @param asOf when it was so
 */
public record ProcessPicture(
        String processId,
        int version,
        String xml,
        List<ElementCount> elements,
        List<String> takenFlows,
        boolean ended,
        Instant asOf) {

    /** How often an element of the model is or was entered. */
    public record ElementCount(String elementId, long active, long completed, long canceled, long incidents) {}

    public ProcessPicture {
        elements = List.copyOf(elements);
        takenFlows = List.copyOf(takenFlows);
    }
}

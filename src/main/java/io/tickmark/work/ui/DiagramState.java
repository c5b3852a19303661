package io.tickmark.work.ui;

import io.tickmark.work.ProcessPicture;
import io.tickmark.work.ProcessPicture.ElementCount;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the drawing in the browser is told.
 *
 * @param live ids of the elements where the process stands
 * @param taken ids of the elements it went through
 * @param stuck ids of the elements with an incident
 * @param flows ids of the sequence flows it took
 * @param counts under elements that run many times at once: "3 active, 12 done"
 * @param titles said on hover: who and when
 */
record DiagramState(
        String xml,
        List<String> live,
        List<String> taken,
        List<String> stuck,
        List<String> flows,
        Map<String, String> counts,
        Map<String, String> titles) {

    static DiagramState of(ProcessPicture picture, Map<String, String> counts, Map<String, String> titles) {
        return new DiagramState(
                BpmnModel.said(picture.xml()),
                ids(picture, element -> element.active() > 0),
                ids(picture, element -> element.completed() > 0 || element.canceled() > 0),
                ids(picture, element -> element.incidents() > 0),
                picture.takenFlows(),
                counts,
                titles);
    }

    private static List<String> ids(ProcessPicture picture, Predicate<ElementCount> which) {
        return picture.elements().stream()
                .filter(which)
                .map(ElementCount::elementId)
                .collect(Collectors.toList());
    }
}

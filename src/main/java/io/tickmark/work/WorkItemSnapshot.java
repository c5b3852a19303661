package io.tickmark.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine's view of a user task in the words of the work list: what the projection takes in.
 *
 * @param eventKey orders the engine's messages about one task; a message with a smaller key came late
 */
public record WorkItemSnapshot(
        WorkItemId id,
        long eventKey,
        long processInstanceKey,
        long elementInstanceKey,
        String processId,
        int processVersion,
        String elementId,
        String title,
        String route,
        String subjectType,
        String subjectId,
        @Nullable String assignee,
        List<String> candidateGroups,
        int priority,
        @Nullable Instant dueAt) {

    public WorkItemSnapshot {
        candidateGroups = List.copyOf(candidateGroups);
    }

    /** The same, so that the message itself still counts. */
    WorkItemSnapshot before() {
        return new WorkItemSnapshot(
                id,
                eventKey - 1,
                processInstanceKey,
                elementInstanceKey,
                processId,
                processVersion,
                elementId,
                title,
                route,
                subjectType,
                subjectId,
                assignee,
                candidateGroups,
                priority,
                dueAt);
    }
}

package io.tickmark.work.api;

import io.tickmark.people.PersonId;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work item as programs read it.
 *
 * @param page where people do it
 * @param pending what is decided and on its way to the process engine
 */
record WorkItemResource(
        String id,
        String title,
        String page,
        String subjectType,
        String subjectId,
        String processInstance,
        String process,
        int processVersion,
        String element,
        @Nullable String assignee,
        List<String> candidateGroups,
        WorkItemState state,
        Pending pending,
        @Nullable Instant dueAt,
        Instant openedAt,
        @Nullable Instant closedAt) {

    static WorkItemResource of(WorkItemDetails item) {
        return new WorkItemResource(
                item.id().toString(),
                item.title(),
                "/" + item.route() + "/" + item.id(),
                item.subjectType(),
                item.subjectId(),
                Long.toString(item.processInstanceKey()),
                item.processId(),
                item.processVersion(),
                item.elementId(),
                value(item.assignee()),
                item.candidateGroups(),
                item.state(),
                item.pending(),
                item.dueAt(),
                item.openedAt(),
                item.closedAt());
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}

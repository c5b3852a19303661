package io.tickmark.work;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A work item changed in the engine: when it is due, to whom it is offered, or, after a loss, whose it is. */
public record WorkItemUpdated(WorkItemDetails before, WorkItemDetails after) implements DomainEvent {

    @Override
    public Fact fact() {
        return WorkFacts.about(after, "UPDATED")
                .changed("assignee", WorkFacts.name(before.assignee()), WorkFacts.name(after.assignee()))
                .changed("candidateGroups", groups(before), groups(after))
                .changed("dueAt", before.dueAt(), after.dueAt());
    }

    private static String groups(WorkItemDetails item) {
        return String.join(", ", item.candidateGroups());
    }
}

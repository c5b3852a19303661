package io.tickmark.work;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A work item appeared: the engine reached a user task. */
public record WorkItemOpened(WorkItemDetails item) implements DomainEvent {

    @Override
    public Fact fact() {
        return WorkFacts.about(item, "OPENED")
                .changed("title", null, item.title())
                .changed("subject", null, item.subject())
                .changed("assignee", null, WorkFacts.name(item.assignee()));
    }
}

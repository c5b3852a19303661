package io.tickmark.work;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** The engine took a work item back: its process was cancelled or went another way. */
public record WorkItemCanceled(WorkItemDetails item) implements DomainEvent {

    @Override
    public Fact fact() {
        return WorkFacts.about(item, "CANCELED").changed("state", WorkItemState.OPEN, WorkItemState.CANCELED);
    }
}

package io.tickmark.work;

import io.tickmark.kernel.Fact;

/** Facts of the trail about work items. */
final class WorkFacts {

    private WorkFacts() {}

    static Fact about(WorkItemDetails item, String action) {
        return Fact.of("WorkItem", item.id(), action)
                .inProcess(item.id().value(), item.processInstanceKey(), item.processVersion());
    }
}

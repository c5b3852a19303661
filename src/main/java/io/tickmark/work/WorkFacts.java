package io.tickmark.work;

import io.tickmark.kernel.Fact;
import io.tickmark.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Facts of the trail about work items. */
final class WorkFacts {

    private WorkFacts() {}

    static @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    static Fact about(WorkItemDetails item, String action) {
        return Fact.of("WorkItem", item.id(), action).inProcess(item.step());
    }
}

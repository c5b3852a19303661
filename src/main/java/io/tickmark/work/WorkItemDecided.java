package io.tickmark.work;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.people.PersonId;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A person took, gave back, handed on or finished a work item, or sent again what was decided about it. */
public record WorkItemDecided(
        WorkItemDetails item,
        WorkAction action,
        @Nullable PersonId newAssignee,
        Outcome outcome,
        @Nullable String reason)
        implements DomainEvent {

    @Override
    public Fact fact() {
        var fact = WorkFacts.about(item, action.name())
                .changed("assignee", WorkFacts.name(item.assignee()), WorkFacts.name(newAssignee));
        for (var flag : new TreeMap<>(outcome.flags()).entrySet()) {
            fact = fact.changed(flag.getKey(), null, flag.getValue());
        }
        return reason == null ? fact : fact.because(null, reason);
    }
}

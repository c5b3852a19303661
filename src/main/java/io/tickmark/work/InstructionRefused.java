package io.tickmark.work;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.people.PersonId;

/** The engine refused what a person had decided about a work item. */
public record InstructionRefused(WorkItemId item, String kind, PersonId decidedBy, String sentence)
        implements DomainEvent {

    @Override
    public Fact fact() {
        return Fact.of("WorkItem", item, "REFUSED")
                .changed("attempted", null, kind)
                .because("ENGINE", sentence)
                .inProcess(new Fact.Step(item.value(), null, null));
    }
}

package io.tickmark.work;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import java.util.List;

/** A form came with answers that don't fit; each fault is named. */
public final class FormRefusal extends Refused {

    private final transient List<FormFault> faults;

    FormRefusal(WorkItemDetails item, List<FormFault> faults) {
        super(
                new SubjectRef("WorkItem", item.id().toString()),
                "COMPLETE",
                null,
                faults.stream()
                        .map(FormFault::sentence)
                        .reduce((one, next) -> Sentence.of("form.and", one + " " + next, one, next))
                        .orElseThrow());
        this.faults = List.copyOf(faults);
    }

    public List<FormFault> faults() {
        return faults;
    }
}

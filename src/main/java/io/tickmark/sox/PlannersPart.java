package io.tickmark.sox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the program office arranges about a control test before its round is opened. */
class PlannersPart {

    private final ControlTest test;

    PlannersPart(ControlTest test) {
        this.test = test;
    }

    /** Other people, another due date, or both. */
    void plan(Assignment changed, @Nullable LocalDate dueOn) {
        test.guard().state("ASSIGN", test.state() == TestState.NOT_STARTED);
        var before = test.people();
        var fact = test.fact("ASSIGNED")
                .changed("owner", before.owner(), changed.owner())
                .changed("tester", before.tester(), changed.tester())
                .changed("reviewer", before.reviewer(), changed.reviewer());
        test.staff(changed);
        if (dueOn != null) {
            fact = fact.changed("dueOn", test.due().on(), dueOn);
            test.dueOn(DueDate.of(dueOn));
        }
        test.changed(fact);
    }
}

package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.sox.Assignment;

/** One test of a round in a line: which it is, and who does it. */
class TestLine extends Div {

    /** @param name its name, or a link to it */
    TestLine(Component name, String title, Assignment assigned, Names names) {
        addClassName("plan-line");
        name.addClassName("plan-line-name");
        var about = new Span(title);
        about.addClassName("secondary");
        var who = new Span(getTranslation(
                "sox.plan.who",
                names.of(assigned.owner()),
                names.of(assigned.tester(), assigned.testerRole()),
                names.of(assigned.reviewer(), assigned.reviewerRole())));
        who.addClassName("plan-line-who");
        add(new Div(name, about), who);
    }
}

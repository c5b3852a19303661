package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.sox.RoundProblem;

/** What keeps a planned test, or its round, from being opened. */
class PlanProblem extends Div {

    PlanProblem(RoundProblem problem) {
        addClassName("plan-line-problem");
        var icon = VaadinIcon.EXCLAMATION_CIRCLE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(problem.sentence().in(getLocale()) + " (" + problem.rule() + ")"));
    }
}

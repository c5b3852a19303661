package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.sox.ControlTestRow;
import java.time.LocalDate;

/** One test in a list: a line where there is room, a card on a phone. */
class TestRow extends Div {

    TestRow(ControlTestRow test, String name, Names names, LocalDate today) {
        addClassNames("work-row", "test-row");
        var link = new Anchor(Addresses.of(test.id()), name);
        link.addClassName("work-row-title");
        link.setTitle(test.identity().ref());
        var about = new Span(test.identity().title());
        about.addClassName("work-row-about");
        var due = new Div(DueDay.of(test, today));
        due.addClassName("work-row-due");
        var holder = new Span(test.holder().map(names::of).orElse(""));
        holder.addClassName("test-row-holder");
        var state = new Div(StateBadges.of(test));
        state.addClassName("work-row-state");
        add(new Div(link, about), due, holder, state);
    }
}

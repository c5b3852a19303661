package io.tickmark.work.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.tickmark.work.ui.ProcessWords.Step;

/** The path so far, as a list: what, who, when. */
class ProcessPath extends Div {

    ProcessPath(ProcessWords words, boolean ended) {
        addClassName("process-path");
        var path = new OrderedList();
        words.steps().forEach(step -> path.add(item(step)));
        add(new H3(getTranslation(ended ? "work.process.whole" : "work.process.path")), path);
    }

    private static ListItem item(Step step) {
        var what = new Span(step.what());
        what.addClassName("process-path-what");
        var who = new Span(step.who());
        who.addClassName("process-path-who");
        var item = new ListItem(what, who);
        item.setClassName("is-live", step.live());
        if (step.live()) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}

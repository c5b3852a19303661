package io.tickmark.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tickmark.matrix.TestOfControl;
import io.tickmark.matrix.TouchedControl;
import io.tickmark.ui.SubjectLink;
import io.tickmark.ui.Subjects;
import java.util.List;

/** The controls of an import that are being tested, each with its tests under way; they open beside the preview. */
class TouchedControls extends Div {

    private final Subjects subjects;

    TouchedControls(List<TouchedControl> touched, Subjects subjects) {
        this.subjects = subjects;
        var tests = touched.stream().mapToInt(it -> it.underWay().size()).sum();
        add(new Paragraph(getTranslation("sox.import.touched", touched.size(), tests)));
        var list = new UnorderedList();
        touched.forEach(it -> list.add(item(it)));
        var details = new Details(getTranslation("sox.import.touched.which"), list);
        details.setOpened(touched.size() <= 5);
        add(details);
    }

    private ListItem item(TouchedControl touched) {
        var control = link("controls/" + touched.control(), touched.control().value());
        control.addClassName("id");
        var item =
                new ListItem(control, new Span(" " + Words.of(touched.change().kind())));
        item.add(new Span(" · "
                + getTranslation("sox.import.touched.tests", touched.underWay().size())));
        if (touched.needsReason()) {
            item.add(new Span(" · " + getTranslation("sox.import.touched.reason")));
        }
        var tests = new UnorderedList();
        touched.underWay().forEach(test -> tests.add(new ListItem(named(test))));
        item.add(tests);
        return item;
    }

    /** Its state and its page are known to those who test. */
    private Component named(TestOfControl test) {
        var state = subjects.value(test.subject(), "state", test.state()).orElse(test.state());
        var name = test.ref() + " · " + state;
        return subjects.find(test.subject())
                .map(SubjectLink::address)
                .<Component>map(address -> link(address, name))
                .orElseGet(() -> new Span(name));
    }

    private static Anchor link(String address, String text) {
        return new Anchor(address, text, AnchorTarget.BLANK);
    }
}

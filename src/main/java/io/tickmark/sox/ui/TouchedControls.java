package io.tickmark.sox.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TouchedControl;
import java.util.List;

/** The controls of an import that are being tested, each with its tests under way; they open beside the preview. */
class TouchedControls extends Div {

    TouchedControls(List<TouchedControl> touched) {
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
        touched.underWay().forEach(test -> tests.add(new ListItem(link(test))));
        item.add(tests);
        return item;
    }

    private static Anchor link(ControlTestRow test) {
        return link(Addresses.of(test.id()), test.identity().ref() + " · " + Words.of(test.state()));
    }

    private static Anchor link(String address, String text) {
        return new Anchor(address, text, AnchorTarget.BLANK);
    }
}

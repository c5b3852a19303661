package io.tickmark.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.tickmark.matrix.ControlChange;
import java.util.List;

/** Changed controls, each field before and after. */
class ChangedControls extends Div {

    ChangedControls(List<ControlChange> controls) {
        var list = new VirtualList<ControlChange>();
        list.setRenderer(new ComponentRenderer<>(ChangedControls::changed));
        list.setItems(controls);
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", Words.of(ControlChange.Kind.CHANGED));
        add(list);
        addClassName("changed-controls");
    }

    private static Section changed(ControlChange control) {
        var id = new Span(control.control().value());
        id.addClassName("id");
        var section = new Section(
                new H3(id, new Span(" " + control.title())),
                new ChangeTable(control.control().value(), control.fields()));
        section.addClassName("facts");
        return section;
    }
}

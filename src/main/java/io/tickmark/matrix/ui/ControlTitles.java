package io.tickmark.matrix.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.ControlChange;
import java.util.List;

/** Controls by id and title. */
class ControlTitles extends Grid<ControlChange> {

    ControlTitles(List<ControlChange> controls) {
        addComponentColumn(it -> {
                    var id = new Span(it.control().value());
                    id.addClassName("id");
                    return id;
                })
                .setHeader(getTranslation("sox.column.control_id"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(ControlChange::title).setHeader(getTranslation("sox.column.control_title"));
        setItems(controls);
    }
}

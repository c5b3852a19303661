package io.tickmark.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.ControlVersionDetails;

/** The matrix, a row per control. */
class ControlsGrid extends Grid<ControlVersionDetails> {

    ControlsGrid() {
        setSizeFull();
        addComponentColumn(ControlsGrid::link)
                .setHeader(getTranslation("sox.column.control_id"))
                .setWidth("6rem")
                .setFlexGrow(0);
        addComponentColumn(ControlsGrid::title)
                .setHeader(getTranslation("sox.column.control_title"))
                .setWidth("12.5rem")
                .setFlexGrow(4);
        addColumn(it -> Words.of(it.statement().process()))
                .setHeader(getTranslation("sox.column.process"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(it -> Words.of(it.design().frequency()))
                .setHeader(getTranslation("sox.column.frequency"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addColumn(it -> Words.of(it.risk().rating()))
                .setHeader(getTranslation("sox.controls.rating"))
                .setWidth("5.75rem")
                .setFlexGrow(0);
        addColumn(it -> Words.role(it.roles().owner()))
                .setHeader(getTranslation("sox.controls.owner"))
                .setWidth("9.75rem")
                .setFlexGrow(2);
        addColumn(it -> it.instances().size())
                .setHeader(getTranslation("sox.controls.instances"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.25rem")
                .setFlexGrow(0);
        addColumn(it -> it.plan().sampleSize())
                .setHeader(getTranslation("sox.controls.sample"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        addItemClickListener(click -> getUI().ifPresent(ui -> ui.navigate(
                ControlView.class, ControlView.parameters(click.getItem().control()))));
    }

    private static Component link(ControlVersionDetails control) {
        var link = ControlLink.to(control.control());
        link.addClassName("id");
        return link;
    }

    private static Component title(ControlVersionDetails control) {
        var under = new Span(control.statement().subProcess());
        under.addClassName("secondary");
        var cell = new Div(new Span(control.title()), under);
        cell.addClassName("two-lines");
        return cell;
    }
}

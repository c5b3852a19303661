package io.tickmark.matrix.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.MatrixFault;
import io.tickmark.matrix.MatrixPreview;
import java.io.IOException;
import java.io.OutputStream;

/** Every fault of a file: where, what stands there, what should. */
class FaultPanel extends Section {

    private static final int FEW = 12;

    /** Writes all faults. */
    interface Writing {
        void to(OutputStream target) throws IOException;
    }

    FaultPanel(MatrixPreview preview, Writing all, Runnable again) {
        addClassName("import-panel");
        var other = new Button(getTranslation("sox.import.again"), click -> again.run());
        other.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(download(all), other);
        actions.addClassName("page-actions");
        add(
                new H2(getTranslation("sox.import.faults", preview.faultCount(), preview.fileName())),
                new Paragraph(getTranslation("sox.import.faults.hint")));
        if (preview.faultCount() > preview.faults().size()) {
            add(new Paragraph(
                    getTranslation("sox.import.faults.more", preview.faults().size())));
        }
        add(table(preview), actions);
    }

    private Anchor download(Writing all) {
        var link = new Anchor(
                event -> {
                    event.setFileName("matrix-faults.csv");
                    event.setContentType("text/csv;charset=UTF-8");
                    all.to(event.getOutputStream());
                },
                getTranslation("sox.import.faults.download"));
        link.addClassName("button-link");
        return link;
    }

    private Grid<MatrixFault> table(MatrixPreview preview) {
        var grid = new Grid<MatrixFault>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(it -> it.row() == 0 ? "–" : String.valueOf(it.row()))
                .setHeader(getTranslation("sox.fault.row"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4rem")
                .setFlexGrow(0);
        grid.addComponentColumn(it -> code(it.column()))
                .setHeader(getTranslation("sox.fault.column"))
                .setWidth("15.5rem")
                .setFlexGrow(0);
        grid.addColumn(MatrixFault::value)
                .setHeader(getTranslation("sox.fault.value"))
                .setWidth("12rem");
        grid.addColumn(MatrixFault::expected)
                .setHeader(getTranslation("sox.fault.expected"))
                .setWidth("16rem")
                .setFlexGrow(2);
        grid.setItems(preview.faults());
        grid.setAllRowsVisible(preview.faults().size() <= FEW);
        return grid;
    }

    private static Span code(String column) {
        var code = new Span(column.isEmpty() ? "–" : column);
        code.addClassName("id");
        return code;
    }
}

package io.tickmark.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table that scrolls sideways where there is no room, by keyboard too. */
public class ScrollingTable extends Div {

    private final NativeTable table = new NativeTable();

    public ScrollingTable(String label, List<String> columns) {
        var head = new NativeTableRow();
        columns.forEach(name -> head.add(new NativeTableHeaderCell(name)));
        table.getHead().add(head);
        addClassName("table-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .setAttribute("tabindex", "0");
        add(table);
    }

    public void row(NativeTableRow row) {
        table.getBody().add(row);
    }

    /** Drawn as results are. */
    public ScrollingTable asResults() {
        table.addClassName("results");
        return this;
    }
}

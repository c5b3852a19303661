package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Two versions of a grid side by side, only where they differ. */
class SheetChangeTable extends Div {

    /**
     * @param before the key of the word over the left version
     * @param after the key of the word over the right one
     */
    SheetChangeTable(List<SheetChange> changes, String before, String after) {
        addClassName("table-scroll");
        var table = new NativeTable();
        table.getHead().addRows(new NativeTableRow(head("sox.change.what"), head(before), head(after)));
        changes.forEach(change -> table.getBody()
                .addRows(new NativeTableRow(cell(change.what()), cell(change.before()), cell(change.after()))));
        add(table);
    }

    private NativeTableHeaderCell head(String key) {
        var head = new NativeTableHeaderCell(getTranslation(key));
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text.isEmpty() ? "–" : text);
    }
}

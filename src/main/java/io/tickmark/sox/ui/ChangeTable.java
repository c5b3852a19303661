package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.tickmark.kernel.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of a control before and after. */
class ChangeTable extends Div {

    ChangeTable(List<Change> changes) {
        addClassName("table-scroll");
        var table = new NativeTable();
        var head = new NativeTableRow();
        for (var name : List.of("field", "before", "after")) {
            head.add(new NativeTableHeaderCell(getTranslation("sox.change." + name)));
        }
        table.getHead().add(head);
        for (var change : changes) {
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableCell(Words.column(change.field())),
                            new NativeTableCell(shown(change.before())),
                            new NativeTableCell(shown(change.after()))));
        }
        add(table);
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "–" : value;
    }
}

package io.tickmark.matrix.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.kernel.Change;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of a control before and after. */
class ChangeTable extends ScrollingTable {

    ChangeTable(String label, List<Change> changes) {
        super(
                label,
                Stream.of("field", "before", "after")
                        .map(name -> I18NProvider.translate("sox.change." + name))
                        .toList());
        for (var change : changes) {
            row(new NativeTableRow(
                    new NativeTableCell(Words.column(change.field())),
                    new NativeTableCell(shown(change.field(), change.before())),
                    new NativeTableCell(shown(change.field(), change.after()))));
        }
    }

    private static String shown(String column, @Nullable String value) {
        return value == null || value.isEmpty() ? "–" : ColumnWords.of(column, value);
    }
}

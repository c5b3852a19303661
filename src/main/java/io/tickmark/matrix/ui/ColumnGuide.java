package io.tickmark.matrix.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.MatrixColumn;

/** The forty columns a matrix file has, for those who prepare one. */
class ColumnGuide extends Details {

    ColumnGuide() {
        setSummaryText(getTranslation("sox.import.columns"));
        var tags = new Div();
        tags.addClassName("tags");
        for (var column : MatrixColumn.values()) {
            var tag = new Span(column.header());
            tag.addClassNames("tag", "id");
            tag.setTitle(Words.column(column.header()));
            tags.add(tag);
        }
        add(tags);
    }
}

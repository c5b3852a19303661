package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.tickmark.matrix.TestAttribute;
import java.util.List;

/** The first row of a test's grid: what stands in its columns, an attribute by its letter. */
class SheetHead extends NativeTableRow {

    SheetHead(List<TestAttribute> attributes) {
        add(head("sox.sheet.item", "is-number"), head("sox.sheet.reference", "is-reference"));
        attributes.forEach(attribute -> add(head(attribute)));
        add(head("sox.sheet.evidence", "is-evidence"));
    }

    private static NativeTableHeaderCell head(TestAttribute attribute) {
        var head = new NativeTableHeaderCell(attribute.code());
        head.getElement().setAttribute("scope", "col").setAttribute("aria-label", attribute.toString());
        head.setTitle(attribute.text());
        return head;
    }

    private NativeTableHeaderCell head(String key, String style) {
        var head = new NativeTableHeaderCell(getTranslation(key));
        head.getElement().setAttribute("scope", "col");
        head.addClassName(style);
        return head;
    }
}

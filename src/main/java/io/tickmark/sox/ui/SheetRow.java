package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.TestAttribute;
import io.tickmark.sox.SampleItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One item in the grid of a test. Plain table cells, so that a big sheet stays light. */
class SheetRow extends NativeTableRow {

    /** The column of the evidence, beside the attributes' letters. */
    static final String EVIDENCE = "EVIDENCE";

    private final Map<TestAttribute, NativeTableCell> cells = new LinkedHashMap<>();
    private final NativeTableCell evidence = new NativeTableCell();
    private final int number;
    private @Nullable Input reference;

    SheetRow(SampleItem item, List<TestAttribute> attributes, boolean open) {
        number = item.number();
        var head = new NativeTableHeaderCell(String.valueOf(number));
        head.getElement().setAttribute("scope", "row");
        add(head, reference(item, open));
        attributes.forEach(attribute -> {
            var cell = stop(new NativeTableCell(), attribute.code());
            cells.put(attribute, cell);
            add(cell);
        });
        add(stop(evidence, EVIDENCE));
    }

    /** Called with what the person typed as the item's reference. */
    void whenDescribed(Consumer<String> listener) {
        if (reference != null) {
            reference.addValueChangeListener(change -> listener.accept(change.getValue()));
        }
    }

    void show(SampleItem item, Map<String, String> evidenceNames) {
        setClassName("is-failed", item.fails());
        cells.forEach((attribute, cell) -> fill(cell, item, attribute));
        var names = SheetWords.evidence(item, evidenceNames);
        evidence.setText(names);
        evidence.setTitle(names);
        evidence.getElement()
                .setAttribute(
                        "aria-label",
                        names.isEmpty()
                                ? getTranslation("sox.sheet.evidence.none", number)
                                : getTranslation("sox.sheet.evidence.of", number, names));
    }

    /** The files of the item in the place of their names. */
    void link(Div files) {
        evidence.removeAll();
        evidence.add(files);
        evidence.getElement().removeAttribute("aria-label");
    }

    private void fill(NativeTableCell cell, SampleItem item, TestAttribute attribute) {
        var found = item.cell(attribute.code());
        cell.removeAll();
        var result = new Span(SheetWords.result(found));
        result.addClassName("sheet-result");
        cell.add(result);
        if (!found.ticks().isEmpty()) {
            var ticks = new Span(SheetWords.ticks(found));
            ticks.addClassName("sheet-ticks");
            cell.add(ticks);
        }
        cell.getElement()
                .setAttribute(
                        "data-result",
                        found.result() == null ? "" : found.result().name());
        cell.setClassName("is-missing", found.lacksReason());
        cell.setTitle(found.reason() == null ? "" : found.reason());
        cell.getElement().setAttribute("aria-label", SheetWords.spoken(item, attribute));
    }

    private NativeTableCell reference(SampleItem item, boolean open) {
        var cell = new NativeTableCell();
        cell.addClassName("sheet-reference");
        if (open) {
            var input = new Input();
            input.setValue(item.description());
            input.getElement().setAttribute("aria-label", getTranslation("sox.sheet.reference.of", number));
            input.getElement().setAttribute("maxlength", "200");
            reference = stop(input, "");
            cell.add(input);
        } else {
            cell.setText(item.description().isEmpty() ? "–" : item.description());
        }
        return cell;
    }

    private <T extends Component & HasStyle> T stop(T cell, String column) {
        cell.addClassName("sheet-stop");
        cell.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("data-item", String.valueOf(number))
                .setAttribute("data-column", column);
        return cell;
    }
}

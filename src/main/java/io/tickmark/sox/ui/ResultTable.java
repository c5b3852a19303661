package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.Cell;
import io.tickmark.sox.CellResult;
import io.tickmark.sox.SampleItem;
import io.tickmark.sox.TestSheet;
import io.tickmark.sox.TickMark;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** The results of a test as a table to read: items down, attributes across, with tick marks and their legend. */
class ResultTable extends Section {

    private final ItemFiles files;

    ResultTable(TestSheet sheet, ItemFiles files) {
        this.files = files;
        addClassName("page-section");
        var heading = new H2(getTranslation("sox.test.results"));
        var filled = new Span(getTranslation("sox.test.results.filled", sheet.filled(), sheet.cells()));
        filled.addClassName("secondary");
        var questions = new OrderedList();
        questions.addClassName("attributes");
        sheet.attributes().forEach(it -> questions.add(new ListItem(it.toString())));
        add(heading, filled, questions, table(sheet), legend(sheet));
    }

    private Div table(TestSheet sheet) {
        var table = new NativeTable();
        table.addClassName("results");
        var head = new NativeTableRow(new NativeTableHeaderCell(getTranslation("sox.test.item")));
        sheet.attributes().forEach(it -> {
            var column = new NativeTableHeaderCell(it.code());
            column.setTitle(it.text());
            head.add(column);
        });
        head.add(new NativeTableHeaderCell(getTranslation("sox.test.evidence")));
        table.getHead().add(head);
        sheet.items().forEach(item -> table.getBody().add(row(sheet, item)));
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("sox.test.results"));
        return scroll;
    }

    private NativeTableRow row(TestSheet sheet, SampleItem item) {
        var name = new NativeTableHeaderCell(name(item));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        sheet.attributes().forEach(it -> row.add(cell(item.cell(it.code()))));
        row.add(evidence(item));
        return row;
    }

    /** How many, where the reader may not see which. */
    private NativeTableCell evidence(SampleItem item) {
        if (item.evidence().isEmpty()) {
            return new NativeTableCell("–");
        }
        return files.isEmpty()
                ? new NativeTableCell(String.valueOf(item.evidence().size()))
                : new NativeTableCell(files.of(item));
    }

    private static String name(SampleItem item) {
        return item.description().isBlank() ? "" + item.number() : item.number() + " · " + item.description();
    }

    private static NativeTableCell cell(Cell found) {
        var result = found.result();
        if (result == null) {
            return new NativeTableCell("–");
        }
        var word = new Span(Words.of(result));
        word.addClassName(result == CellResult.EXCEPTION ? "result-exception" : "result");
        var cell = new NativeTableCell(word);
        var ticks = found.ticks().stream().map(TickMark::sign).collect(Collectors.joining(" "));
        if (!ticks.isEmpty()) {
            var signs = new Span(ticks);
            signs.addClassName("ticks");
            cell.add(signs);
        }
        if (found.reason() != null) {
            var reason = new Span(found.reason());
            reason.addClassName("result-reason");
            cell.add(reason);
        }
        return cell;
    }

    private Div legend(TestSheet sheet) {
        var used = EnumSet.noneOf(TickMark.class);
        sheet.items().forEach(item -> item.cells().values().forEach(cell -> used.addAll(cell.ticks())));
        var legend = new Div();
        legend.addClassNames("tags", "secondary");
        used.forEach(tick -> legend.add(new Span(tick.sign() + " " + Words.of(tick))));
        legend.setVisible(!used.isEmpty());
        return legend;
    }
}

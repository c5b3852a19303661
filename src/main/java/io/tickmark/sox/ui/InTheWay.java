package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestHolder;
import io.tickmark.sox.TestSlice;
import io.tickmark.sox.TestingCycleDetails;
import java.util.List;

/** Who has tests in hand, those with late ones first; each number leads to its rows. */
class InTheWay extends Section {

    private final TestingCycleDetails cycle;
    private final Names names;

    InTheWay(TestingCycleDetails cycle, TestFigures tests, Names names) {
        this.cycle = cycle;
        this.names = names;
        addClassName("page-section");
        var table = new NativeTable();
        table.addClassName("in-the-way");
        var head = new NativeTableRow();
        for (var column : List.of("holder", "late", "open")) {
            head.add(new NativeTableHeaderCell(getTranslation("sox.cycle.way." + column)));
        }
        table.getHead().add(head);
        tests.loads().forEach(load -> table.getBody().add(row(load)));
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        add(new H2(getTranslation("sox.cycle.way")), scroll);
    }

    private NativeTableRow row(TestFigures.Load load) {
        var who = new Span(names.of(load.holder()));
        var name = new NativeTableCell(who);
        if (!load.holder().isPerson()) {
            var note = new Span(getTranslation("sox.cycle.way.role"));
            note.addClassName("secondary");
            name.add(note);
        }
        return new NativeTableRow(
                name,
                new NativeTableCell(link(load.holder(), TestSlice.LATE, load.late())),
                new NativeTableCell(link(load.holder(), TestSlice.ALL, load.open())));
    }

    private Component link(TestHolder holder, TestSlice slice, int count) {
        if (count == 0) {
            return new Span("0");
        }
        var choice = TestChoice.of(slice).heldBy(holder);
        var link = new Anchor(Addresses.rows(cycle.id(), TestsAddress.of(choice)), String.valueOf(count));
        link.setAriaLabel(Words.of(slice) + ", " + names.of(holder) + ": " + count);
        if (slice == TestSlice.LATE) {
            link.addClassName("is-overdue");
        }
        return link;
    }
}

package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.ui.Facts;
import io.tickmark.matrix.ui.ScrollingTable;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.SealedEvidence;
import io.tickmark.sox.TestContent;
import io.tickmark.ui.Moments;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The record that was signed, to be read: all of its parts, as they were then. */
class SignedReading extends Div {

    private final ItemFiles files;

    /** @param files what the evidence is called that still counts; of other evidence the id is said */
    SignedReading(TestContent signed, ItemFiles files) {
        this.files = files;
        addClassName("signed-reading");
        add(facts(signed), new ResultTable(signed.sheet(), files));
        if (!signed.sheet().notes().isBlank()) {
            add(section("sox.test.remarks", new Paragraph(signed.sheet().notes())));
        }
        add(section("sox.signed.evidence", evidence(signed)));
    }

    private Facts facts(TestContent signed) {
        var facts = new Facts("sox.test.about")
                .named("sox.test.ref", id(signed.ref()))
                .named("sox.test.control", new Span(id(signed.control()), version(signed)))
                .named("sox.test.period", new Span(period(signed.from(), signed.to())))
                .named("sox.test.proposed", new Span(Words.of(signed.proposed())));
        var expansion = signed.expansion();
        return expansion == null
                ? facts
                : facts.named(
                        "sox.signed.expansion",
                        new Span(getTranslation("sox.signed.expanded", expansion.items(), expansion.cause())));
    }

    private Span version(TestContent signed) {
        var pinned = new Span(" " + getTranslation("sox.test.version", signed.controlVersion()));
        pinned.addClassName("secondary");
        return pinned;
    }

    private ScrollingTable evidence(TestContent signed) {
        var columns = Stream.of("sox.test.evidence", "sox.signed.sha", "sox.test.period")
                .map(key -> getTranslation(key))
                .toList();
        var table = new ScrollingTable(getTranslation("sox.signed.evidence"), columns).asResults();
        signed.evidence().forEach((id, piece) -> table.row(row(id, piece)));
        return table;
    }

    private NativeTableRow row(String id, SealedEvidence piece) {
        var covered = piece.from() == null || piece.to() == null ? "–" : period(piece.from(), piece.to());
        return new NativeTableRow(
                new NativeTableCell(files.names().getOrDefault(id, id)),
                new NativeTableCell(id(piece.sha256())),
                new NativeTableCell(covered));
    }

    private String period(String from, String to) {
        return getTranslation("sox.period", Moments.date(LocalDate.parse(from)), Moments.date(LocalDate.parse(to)));
    }

    private static Span id(String text) {
        var id = new Span(text);
        id.addClassName("id");
        return id;
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("page-section");
        return section;
    }
}

package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.ui.ControlLink;
import io.tickmark.matrix.ui.Facts;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.DeficiencyDetails;
import io.tickmark.sox.SignOffDetails;
import io.tickmark.sox.SignedPaper;
import io.tickmark.ui.Moments;
import java.util.Optional;
import java.util.function.Function;

/** The workpaper: what is tested and by whom, the results, what was concluded and who signed it. */
class TestPaper extends Div {

    private final ControlTestDetails test;
    private final Names names;

    TestPaper(
            ControlTestDetails test,
            Names names,
            ItemFiles files,
            Optional<DeficiencyDetails> deficiency,
            Function<SignOffDetails, SignedPaper> papers) {
        this.test = test;
        this.names = names;
        addClassName("test-paper");
        var facts = new Div(about(), people(), new ConclusionFacts(test, names, deficiency));
        facts.addClassName("control-facts");
        add(facts, new ResultTable(test.sheet(), files));
        if (!test.sheet().notes().isBlank()) {
            add(section("sox.test.remarks", new Paragraph(test.sheet().notes())));
        }
        add(section("sox.test.signatures", new SignatureList(test.signOffs(), names, papers, files)));
    }

    private Facts about() {
        var identity = test.identity();
        var ref = new Span(identity.ref());
        ref.addClassName("id");
        var control = ControlLink.to(identity.control());
        control.addClassName("id");
        var pinned = new Span(getTranslation("sox.test.version", identity.controlVersion()));
        pinned.addClassName("secondary");
        var tested = new Div(control, new Span(" "), pinned);
        return new Facts("sox.test.about")
                .named("sox.test.ref", ref)
                .named("sox.test.control", tested)
                .named("sox.test.phase", new Span(Words.of(identity.phase())))
                .named(
                        "sox.test.period",
                        new Span(getTranslation(
                                "sox.period", Moments.date(identity.from()), Moments.date(identity.to()))));
    }

    private Facts people() {
        var all = test.people();
        var now = ControlTestRow.of(test).holder().map(names::of).orElse("–");
        return new Facts("sox.test.people")
                .named("sox.test.owner", new Span(names.of(all.owner())))
                .named("sox.test.tester", new Span(names.of(all.tester(), all.testerRole())))
                .named("sox.test.reviewer", new Span(names.of(all.reviewer(), all.reviewerRole())))
                .named("sox.test.holder", new Span(now));
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("page-section");
        return section;
    }
}

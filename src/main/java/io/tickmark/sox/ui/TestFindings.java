package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.tickmark.matrix.TestAttribute;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.SampleItem;
import io.tickmark.ui.StatusBadge;
import java.util.List;

/** What a tester found, to read: the proposal, what changed since it was returned, the grid with exceptions first. */
class TestFindings extends Div {

    TestFindings(ControlTestDetails test, TestParts parts) {
        addClassName("findings");
        add(proposal(test, parts));
        var files = parts.files(test);
        var names = files.names();
        var before = test.reviewed();
        if (before != null) {
            var changes = SheetChange.between(before, test.sheet(), names);
            add(
                    changes.isEmpty()
                            ? section("sox.review.changes", new Paragraph(getTranslation("sox.review.changes.none")))
                            : section(
                                    "sox.review.changes",
                                    new SheetChangeTable(changes, "sox.review.before", "sox.review.now")));
        }
        var items = SheetWords.failedFirst(test.sheet());
        var table = new SheetTable(test.sheet().attributes(), items, false, (item, text) -> {});
        items.forEach(item -> {
            table.show(item, names);
            table.link(item, files);
        });
        add(new AttributeLegend(test.sheet().attributes()), table, exceptions(test));
        if (!test.sheet().notes().isBlank()) {
            var notes = new Paragraph(test.sheet().notes());
            notes.addClassName("said-words");
            add(section("sox.sheet.notes", notes));
        }
    }

    private Div proposal(ControlTestDetails test, TestParts parts) {
        var line = new Div();
        line.addClassName("findings-proposal");
        var proposed = test.proposed();
        if (proposed != null) {
            line.add(new Paragraph(getTranslation(
                    "sox.review.proposed", parts.name(test.people().tester()))));
            line.add(new StatusBadge(StateBadges.look(proposed)));
        }
        line.add(new Paragraph(getTranslation(
                "sox.review.exceptions",
                test.sheet().exceptions(),
                test.sheet().items().size())));
        var expansion = test.expansion();
        if (expansion != null) {
            line.add(new Paragraph(
                    getTranslation("sox.expanded", expansion.items(), parts.name(expansion.by()), expansion.cause())));
        }
        var whyNot = new Paragraph(
                SheetWords.whyNot(test, test.sheet(), List.of(Conclusion.EFFECTIVE, Conclusion.INEFFECTIVE)));
        whyNot.addClassName("secondary");
        whyNot.setVisible(!whyNot.getText().isEmpty());
        line.add(whyNot);
        return line;
    }

    /** The reasons in full; in the grid they are only hinted at. */
    private Div exceptions(ControlTestDetails test) {
        var all = new Div();
        all.addClassName("findings-reasons");
        test.sheet()
                .items()
                .forEach(item -> test.sheet().attributes().stream()
                        .filter(attribute -> item.cell(attribute.code()).reason() != null)
                        .forEach(attribute -> all.add(reason(item, attribute))));
        all.setVisible(all.getComponentCount() > 0);
        return all;
    }

    private static Paragraph reason(SampleItem item, TestAttribute attribute) {
        var reason = new Paragraph(SheetWords.spoken(item, attribute));
        reason.setClassName("is-exception", item.cell(attribute.code()).isException());
        return reason;
    }

    private Section section(String key, Component content) {
        return new Section(new H2(getTranslation(key)), content);
    }
}

package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestSlice;
import io.tickmark.sox.TestingCycleDetails;

/** Will the dates be made? In one sentence, and in numbers that lead to their rows. */
class CycleFigures extends Section {

    private final TestingCycleDetails cycle;
    private final TestFigures tests;

    CycleFigures(TestingCycleDetails cycle, TestFigures tests) {
        this.cycle = cycle;
        this.tests = tests;
        addClassNames("page-section", "cycle-figures");
        add(new H2(getTranslation("sox.cycle.question")), new Paragraph(answer()));
        var row = new Div(
                figure(TestSlice.ALL, tests.total(), "sox.cycle.figure.tests"),
                figure(TestSlice.LATE, tests.count(TestSlice.LATE), "sox.cycle.figure.late"),
                figure(TestSlice.EFFECTIVE, tests.count(TestSlice.EFFECTIVE), "sox.cycle.figure.effective"),
                figure(TestSlice.INEFFECTIVE, tests.count(TestSlice.INEFFECTIVE), "sox.cycle.figure.ineffective"));
        var none = tests.count(TestSlice.NO_OCCURRENCE);
        if (none > 0) {
            row.add(figure(TestSlice.NO_OCCURRENCE, none, "sox.cycle.figure.no_occurrence"));
        }
        row.addClassName("figures");
        add(row);
    }

    private String answer() {
        var open = tests.total() - tests.concluded();
        if (tests.total() == 0) {
            return getTranslation("sox.cycle.answer.none");
        }
        if (open == 0) {
            return getTranslation("sox.cycle.answer.done", tests.total());
        }
        var late = tests.count(TestSlice.LATE);
        return getTranslation("sox.cycle.answer", tests.concluded(), tests.total(), late, tests.soon());
    }

    private Anchor figure(TestSlice slice, int number, String key) {
        var count = new Span(String.valueOf(number));
        count.addClassName("figure-number");
        var link = new Anchor(
                Addresses.rows(cycle.id(), TestsAddress.of(TestChoice.of(slice))),
                count,
                new Span(getTranslation(key)));
        link.addClassName("figure");
        if (number > 0 && (slice == TestSlice.LATE || slice == TestSlice.INEFFECTIVE)) {
            link.addClassName("is-bad");
        }
        return link;
    }
}

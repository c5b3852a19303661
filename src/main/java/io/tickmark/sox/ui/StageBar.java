package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestSlice;
import java.util.Locale;
import java.util.function.Function;

/** How many tests stand at which stage: a bar, and under it each number as a link to its rows. */
class StageBar extends Div {

    /** @param address where the rows of a choice are shown */
    StageBar(TestFigures tests, Function<QueryParameters, String> address) {
        addClassName("stage-bar");
        var bar = new Div();
        bar.addClassName("stage-bar-line");
        bar.getElement().setAttribute("aria-hidden", "true");
        var legend = new Div();
        legend.addClassName("stage-bar-legend");
        for (var stage : TestSlice.stages()) {
            var count = tests.count(stage);
            if (count > 0) {
                bar.add(part(stage, count));
                legend.add(link(stage, count, address));
            }
        }
        add(bar, legend);
    }

    private static Div part(TestSlice stage, int count) {
        var part = new Div();
        part.addClassName(look(stage));
        part.getStyle().setFlexGrow(String.valueOf(count));
        return part;
    }

    private Anchor link(TestSlice stage, int count, Function<QueryParameters, String> address) {
        var dot = new Span();
        dot.addClassNames("stage-dot", look(stage));
        dot.getElement().setAttribute("aria-hidden", "true");
        var number = new Span(String.valueOf(count));
        number.addClassName("stage-count");
        return new Anchor(address.apply(TestsAddress.of(TestChoice.of(stage))), dot, number, new Span(Words.of(stage)));
    }

    private static String look(TestSlice stage) {
        return "stage-" + stage.name().toLowerCase(Locale.ROOT);
    }
}

package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.ui.Facts;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.DeficiencyDetails;
import io.tickmark.sox.Expansion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was concluded about a test, on which findings, and what came of it. */
class ConclusionFacts extends Facts {

    ConclusionFacts(ControlTestDetails test, Names names, Optional<DeficiencyDetails> deficiency) {
        super("sox.test.conclusion");
        named("sox.test.proposed", word(test.proposed()));
        named("sox.test.concluded", word(test.conclusion()));
        named("sox.test.exceptions", exceptions(test));
        named("sox.test.reopenings", new Span(String.valueOf(test.reopenings())));
        if (test.expansion() != null) {
            named("sox.test.expansion", expansion(test.expansion(), names));
        }
        deficiency.ifPresent(it -> named("sox.test.deficiency", deficiency(it)));
        if (test.stoppedBecause() != null) {
            named("sox.test.stopped", new Span(test.stoppedBecause()));
        }
    }

    private static Span word(@Nullable Conclusion conclusion) {
        return new Span(conclusion == null ? "–" : Words.of(conclusion));
    }

    private Span exceptions(ControlTestDetails test) {
        var items = test.sheet().items().size();
        return new Span(getTranslation("sox.test.exceptions.of", test.sheet().exceptions(), items));
    }

    private Span expansion(Expansion grown, Names names) {
        return new Span(getTranslation("sox.expanded", grown.items(), names.of(grown.by()), grown.cause()));
    }

    private Div deficiency(DeficiencyDetails found) {
        var ref = new Span(found.ref());
        ref.addClassName("id");
        var named = new Div(ref);
        if (found.superseded()) {
            named.add(new Paragraph(getTranslation("sox.deficiency.superseded")));
        }
        return named;
    }
}

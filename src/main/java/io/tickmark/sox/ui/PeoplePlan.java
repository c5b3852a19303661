package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tickmark.matrix.ControlId;
import io.tickmark.people.People;
import io.tickmark.sox.PreviewLine;
import io.tickmark.sox.RoundPreview;
import io.tickmark.sox.TestChange;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who does what in a round about to be opened; gaps and conflicts said before, people changed in place. */
class PeoplePlan extends Div {

    private static final int AT_FIRST = 25;

    private final People people;
    private final Function<PreviewLine, String> named;
    private final Runnable changed;
    private final PlanChanges changes = new PlanChanges();
    private final PlanFilter filter;
    private final PlanNaming naming;
    private final Div lines = new Div();
    private final LeftOut leftOut = new LeftOut();
    private RoundPreview preview = RoundPreview.NOTHING;
    private boolean whole;
    private String edited = "";
    private int editedField;

    /** @param takenOut told which controls are not to be tested after all */
    PeoplePlan(
            People people, Function<PreviewLine, String> named, Runnable changed, Consumer<Set<ControlId>> takenOut) {
        this.people = people;
        this.named = named;
        this.changed = changed;
        addClassName("plan-people");
        lines.addClassName("plan-lines");
        filter = new PlanFilter(named, this::narrow, takenOut);
        naming = new PlanNaming(people, this::takeAll);
        add(filter, naming, lines, leftOut);
        show(RoundPreview.NOTHING);
    }

    void show(RoundPreview now) {
        preview = now;
        draw();
    }

    RoundPreview shown() {
        return preview;
    }

    /** Who searches or names goes on there, and not at the line that was changed before. */
    private void narrow() {
        edited = "";
        draw();
    }

    private void draw() {
        var names = Names.of(people);
        var shown = filter.of(preview.lines());
        naming.show(shown);
        lines.removeAll();
        shown.stream().limit(whole ? shown.size() : AT_FIRST).forEach(line -> lines.add(line(line, names)));
        if (shown.size() > lines.getComponentCount()) {
            lines.add(all(shown.size()));
        }
        if (shown.isEmpty()) {
            lines.add(new Paragraph(
                    getTranslation(preview.lines().isEmpty() ? "sox.plan.people.empty" : "sox.plan.people.none")));
        }
        leftOut.show(preview.leftOut());
    }

    private PlanLine line(PreviewLine line, Names names) {
        var drawn = new PlanLine(line, named.apply(line), names, people, (change, field) -> {
            take(change);
            edited = change.subject();
            editedField = field;
            changed.run();
        });
        if (line.test().subject().equals(edited)) {
            drawn.goOn(editedField);
        }
        return drawn;
    }

    /** Lets the change count once its test is in the round. */
    void take(TestChange change) {
        changes.take(change);
    }

    private void takeAll(List<TestChange> some) {
        some.forEach(this::take);
        edited = "";
        changed.run();
    }

    private Button all(int count) {
        var all = new Button(getTranslation("sox.plan.people.all", count), click -> {
            whole = true;
            draw();
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        return all;
    }

    /** What differs from the matrix in the tests of the round; kept while controls come and go. */
    List<TestChange> changes() {
        return changes.of(preview.lines());
    }
}

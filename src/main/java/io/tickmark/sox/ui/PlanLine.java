package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.ui.Words;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.sox.PreviewLine;
import io.tickmark.sox.TestChange;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One test about to be opened: who would do it and what stands against it; its people can be changed in place. */
class PlanLine extends TestLine {

    private final PreviewLine line;
    private final People people;
    private final BiConsumer<TestChange, Integer> changed;
    private final Div fields = new Div();
    private final List<ComboBox<PersonDetails>> all;
    private final ComboBox<PersonDetails> owner = new ComboBox<>(getTranslation("sox.test.owner"));
    private final ComboBox<PersonDetails> tester = new ComboBox<>(getTranslation("sox.test.tester"));
    private final ComboBox<PersonDetails> reviewer = new ComboBox<>(getTranslation("sox.test.reviewer"));

    /** @param changed told what was chosen, and in which field */
    PlanLine(PreviewLine line, String name, Names names, People people, BiConsumer<TestChange, Integer> changed) {
        super(new Span(name), line.test().title(), line.people(), names);
        this.line = line;
        this.people = people;
        this.changed = changed;
        this.all = List.of(owner, tester, reviewer);
        fields.addClassName("plan-line-fields");
        fields.setVisible(false);
        add(change(name), fields);
        line.problems().forEach(problem -> addComponentAtIndex(getComponentCount() - 1, new PlanProblem(problem)));
    }

    private Button change(String name) {
        var change = new Button(getTranslation("sox.plan.change"), click -> edit());
        change.setAriaLabel(getTranslation("sox.plan.change.of", name));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return change;
    }

    private void edit() {
        if (fields.getComponentCount() == 0) {
            var working = people.working();
            var assigned = line.people();
            field(owner, PlanNaming.thinkableOwners(working), assigned.owner(), "");
            field(tester, line.thinkableTesters(working), assigned.tester(), Words.role(assigned.testerRole()));
            field(reviewer, line.thinkableReviewers(working), assigned.reviewer(), Words.role(assigned.reviewerRole()));
        }
        fields.setVisible(!fields.isVisible());
    }

    /** Goes on where the person was before the line was drawn anew. */
    void goOn(int at) {
        edit();
        all.get(at).focus();
    }

    private void field(
            ComboBox<PersonDetails> field, List<PersonDetails> offered, @Nullable PersonId now, String role) {
        field.setItems(offered);
        field.setItemLabelGenerator(one -> one.name() + " (" + one.id() + ")");
        field.setPlaceholder(role);
        offered.stream().filter(one -> one.id().equals(now)).findFirst().ifPresent(field::setValue);
        field.addValueChangeListener(change -> changed.accept(change(), all.indexOf(field)));
        fields.add(field);
    }

    private TestChange change() {
        return new TestChange(line.test().control(), line.test().location(), id(owner), id(tester), id(reviewer), null);
    }

    private static @Nullable PersonId id(ComboBox<PersonDetails> field) {
        return field.isEmpty() ? null : field.getValue().id();
    }
}

package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.tickmark.matrix.ControlId;
import io.tickmark.sox.PreviewLine;
import io.tickmark.ui.SearchField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What narrows the tests of a plan: words, and whether something stands against them. */
class PlanFilter extends Div {

    private final Function<PreviewLine, String> named;
    private final SearchField search = new SearchField(getTranslation("sox.tests.search"));
    private final Button takeOut = new Button();
    private final Checkbox onlyProblems = new Checkbox();
    private List<PreviewLine> objected = List.of();

    /**
     * Shows all that is planned, at first.
     *
     * @param named how a test is called: {@code P2P-05 at Monterrey}
     * @param takenOut told which controls are not to be tested after all
     */
    PlanFilter(Function<PreviewLine, String> named, Runnable changed, Consumer<Set<ControlId>> takenOut) {
        this.named = named;
        addClassName("plan-filter");
        search.setAriaLabel(getTranslation("sox.plan.search"));
        search.addValueChangeListener(change -> changed.run());
        onlyProblems.addValueChangeListener(change -> changed.run());
        takeOut.addThemeVariants(ButtonVariant.TERTIARY);
        takeOut.addClickListener(click -> takenOut.accept(controls()));
        add(search, onlyProblems, takeOut);
    }

    /** Those of the plan to be shown; with nothing left to solve the question for gaps and conflicts is moot. */
    List<PreviewLine> of(List<PreviewLine> plan) {
        objected = plan.stream().filter(line -> !line.problems().isEmpty()).toList();
        onlyProblems.setLabel(getTranslation("sox.plan.problems", objected.size()));
        onlyProblems.setVisible(!objected.isEmpty());
        takeOut.setText(getTranslation("sox.plan.takeOut", controls().size()));
        takeOut.setVisible(!objected.isEmpty());
        search.setVisible(!plan.isEmpty());
        var narrowed = objected.isEmpty() || !onlyProblems.getValue() ? plan : objected;
        return narrowed.stream().filter(this::isFound).toList();
    }

    /** Something stands against a test of theirs. */
    private Set<ControlId> controls() {
        return objected.stream().map(line -> line.test().control()).collect(Collectors.toSet());
    }

    private boolean isFound(PreviewLine line) {
        return search.finds(String.join(
                " ", named.apply(line), line.test().ref(), line.test().title()));
    }
}

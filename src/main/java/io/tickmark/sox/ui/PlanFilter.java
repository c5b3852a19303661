package io.tickmark.sox.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tickmark.sox.PreviewLine;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What narrows the tests of a plan: words, and whether something stands against them. */
class PlanFilter extends Div {

    private final Function<PreviewLine, String> named;
    private final TextField search = new TextField();
    private final Checkbox onlyProblems = new Checkbox();

    /** @param named how a test is called: {@code P2P-05 at Monterrey} */
    PlanFilter(Function<PreviewLine, String> named, Runnable changed) {
        this.named = named;
        addClassName("plan-filter");
        search.setPlaceholder(getTranslation("sox.tests.search"));
        search.setAriaLabel(getTranslation("sox.plan.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed.run());
        onlyProblems.addValueChangeListener(change -> changed.run());
        add(search, onlyProblems);
    }

    /** Those of the plan to be shown; with nothing left to solve the question for gaps and conflicts is moot. */
    List<PreviewLine> of(List<PreviewLine> plan) {
        var problems = plan.stream().filter(line -> !line.problems().isEmpty()).count();
        onlyProblems.setLabel(getTranslation("sox.plan.problems", problems));
        onlyProblems.setVisible(problems > 0);
        search.setVisible(!plan.isEmpty());
        return plan.stream()
                .filter(line -> problems == 0
                        || !onlyProblems.getValue()
                        || !line.problems().isEmpty())
                .filter(this::isFound)
                .toList();
    }

    private boolean isFound(PreviewLine line) {
        var text = String.join(
                        " ", named.apply(line), line.test().ref(), line.test().title())
                .toLowerCase(Locale.ROOT);
        return Stream.of(search.getValue().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains);
    }
}

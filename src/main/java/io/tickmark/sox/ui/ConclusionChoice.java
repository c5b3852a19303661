package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.people.Drafts;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.TestSheet;
import java.util.List;
import java.util.Optional;

/** What the tester proposes: only what the rules allow, with the reason for the rest (DT-2). */
class ConclusionChoice extends Div {

    private final ControlTestDetails test;
    private final List<Conclusion> offered;
    private final RadioButtonGroup<Conclusion> choice = new RadioButtonGroup<>(getTranslation("sox.test.propose"));
    private final Checkbox relies = new Checkbox();
    private final Button expand = new Button(getTranslation("sox.expand"));
    private final boolean open;

    /** @param others who else worked on the grid, by name (WF-11) */
    ConclusionChoice(ControlTestDetails test, ControlVersionDetails control, List<String> others, boolean open) {
        this.test = test;
        this.open = open;
        this.offered = test.thinkable(control);
        addClassName("conclusion-choice");
        choice.setItems(offered);
        choice.setItemLabelGenerator(one -> getTranslation("sox.conclusion." + one));
        choice.setRequired(true);
        choice.setReadOnly(!open);
        choice.addValueChangeListener(change -> choice.setInvalid(false));
        relies.setLabel(getTranslation("sox.test.relies", String.join(", ", others)));
        relies.setVisible(open && !others.isEmpty());
        relies.setReadOnly(!open);
        add(choice, expand, relies);
        refresh(test.sheet());
        if (test.proposed() != null
                && test.whyNot(test.proposed(), test.sheet()).isEmpty()) {
            choice.setValue(test.proposed());
        }
    }

    /** What is chosen is chosen again when the page is opened anew, until the test is submitted. */
    void keptIn(Drafts drafts, String about) {
        if (!open) {
            return;
        }
        drafts.find(about)
                .flatMap(kept ->
                        offered.stream().filter(one -> one.name().equals(kept)).findAny())
                .filter(kept -> choice.getItemEnabledProvider().test(kept))
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> drafts.keep(
                about, change.getValue() == null ? "" : change.getValue().name()));
    }

    /** Called when the tester wants more items, because one failed (DT-2). */
    void whenExpanding(Runnable wanted) {
        expand.addClickListener(click -> wanted.run());
    }

    /** The grid says something else now. */
    void refresh(TestSheet sheet) {
        expand.setVisible(open && test.asksForExpansion(sheet));
        choice.setItemEnabledProvider(one -> test.whyNot(one, sheet).isEmpty());
        choice.setHelperText(SheetWords.whyNot(test, sheet, offered));
        if (choice.getValue() != null && test.whyNot(choice.getValue(), sheet).isPresent()) {
            choice.clear();
        }
    }

    /** What was chosen; empty, and said at the field, where nothing was. */
    Optional<Conclusion> chosen() {
        if (choice.isEmpty()) {
            choice.setErrorMessage(getTranslation("sox.test.propose.missing"));
            choice.setInvalid(true);
            choice.getElement().callJsFunction("focus");
        }
        return choice.getOptionalValue();
    }

    boolean relies() {
        return relies.getValue();
    }
}

package io.tickmark.work.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import io.tickmark.work.CheckboxQuestion;
import io.tickmark.work.FormDefinition;
import io.tickmark.work.FormFault;
import io.tickmark.work.FormField;
import io.tickmark.work.FormQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form drawn from its definition. Faults stand at their fields; what was typed stays, over a reload too. */
class SimpleForm extends Div {

    private final Map<String, AbstractField<?, ?>> controls = new LinkedHashMap<>();

    private final FormDefinition form;
    private final FormDraft draft;

    SimpleForm(FormDefinition form, FormDraft draft) {
        this.form = form;
        this.draft = draft;
        addClassName("simple-form");
        form.fields().forEach(this::draw);
    }

    Map<String, Object> answers() {
        var answers = new LinkedHashMap<String, Object>();
        controls.forEach((key, control) -> {
            if (control.getValue() != null) {
                answers.put(key, control.getValue());
            }
        });
        return answers;
    }

    /** The answers were taken. */
    void sent() {
        form.fields().stream()
                .filter(FormQuestion.class::isInstance)
                .map(FormQuestion.class::cast)
                .forEach(draft::forget);
    }

    /** Shows each fault at its field, and none at the others. */
    void show(List<FormFault> faults) {
        controls.values().forEach(control -> FormControls.fault(control, ""));
        faults.forEach(fault -> {
            var control = controls.get(fault.key());
            if (control != null) {
                FormControls.fault(control, fault.sentence().in(getLocale()));
            }
        });
        faults.stream().map(fault -> controls.get(fault.key())).limit(1).forEach(control -> {
            if (control instanceof Focusable<?> first) {
                first.focus();
            }
        });
    }

    void setReadOnly(boolean readOnly) {
        controls.values().forEach(control -> control.setReadOnly(readOnly));
    }

    private void draw(FormField field) {
        switch (field) {
            case FormField.StaticText read -> add(new Markdown(read.text().in(getLocale())));
            case FormQuestion question -> ask(question);
        }
    }

    private void ask(FormQuestion question) {
        var control = new FormControls(getLocale()).of(question, draft.find(question));
        // what somebody affirms is affirmed in the moment it is sent
        if (!(question instanceof CheckboxQuestion)) {
            control.addValueChangeListener(change -> draft.keep(question, change.getValue()));
        }
        if (control instanceof HasSize sized) {
            sized.setWidthFull();
        }
        controls.put(question.asked().key(), control);
        add(control);
    }
}

package io.tickmark.work.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tickmark.ui.DayPicker;
import io.tickmark.work.Asked;
import io.tickmark.work.CheckboxQuestion;
import io.tickmark.work.DateQuestion;
import io.tickmark.work.FormQuestion;
import io.tickmark.work.NumberQuestion;
import io.tickmark.work.SelectQuestion;
import io.tickmark.work.TextQuestion;
import java.time.LocalDate;
import java.util.Locale;

/** Draws the fields of a simple form. What is right or wrong is decided on the server, by the form's own check. */
record FormControls(Locale language) {

    /** @param kept what was filled in before, as it was kept; empty where nothing was, and left out where it fits no more */
    AbstractField<?, ?> of(FormQuestion question, String kept) {
        var asked = question.asked();
        var control = switch (question) {
            case TextQuestion text -> text.large() ? textArea(asked, kept) : text(asked, kept);
            case NumberQuestion number -> number(number, kept);
            case CheckboxQuestion box -> new Checkbox(asked.label().in(language));
            case SelectQuestion select -> select(select, kept);
            case DateQuestion date -> date(date, kept);
        };
        control.setRequiredIndicatorVisible(asked.required());
        var description = asked.description().in(language);
        if (control instanceof HasHelper helped && !description.isBlank()) {
            helped.setHelperText(description);
        }
        return control;
    }

    static void fault(AbstractField<?, ?> control, String sentence) {
        if (control instanceof HasValidationProperties checked) {
            checked.setErrorMessage(sentence);
            checked.setInvalid(!sentence.isEmpty());
        }
    }

    private TextField text(Asked asked, String kept) {
        var text = new TextField(asked.label().in(language));
        text.setValue(kept);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setManualValidation(true);
        return text;
    }

    private TextArea textArea(Asked asked, String kept) {
        var area = new TextArea(asked.label().in(language));
        area.setValue(kept);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setMinRows(4);
        area.setMaxRows(16);
        area.setManualValidation(true);
        return area;
    }

    private NumberField number(NumberQuestion question, String kept) {
        var number = new NumberField(question.asked().label().in(language));
        if (question.read(kept).value() instanceof Double before) {
            number.setValue(before);
        }
        number.setManualValidation(true);
        return number;
    }

    private Select<String> select(SelectQuestion question, String kept) {
        var select = new Select<String>();
        select.setLabel(question.asked().label().in(language));
        select.setItems(question.options().keySet());
        // the empty choice is asked for its label too
        select.setItemLabelGenerator(value -> value == null ? "" : label(question, value));
        select.setEmptySelectionAllowed(!question.asked().required());
        select.setManualValidation(true);
        if (question.options().containsKey(kept)) {
            select.setValue(kept);
        }
        return select;
    }

    private String label(SelectQuestion question, String value) {
        var label = question.options().get(value);
        return label == null ? value : label.in(language);
    }

    private DatePicker date(DateQuestion question, String kept) {
        var date = new DayPicker(question.asked().label().in(language));
        if (question.read(kept).value() instanceof String before) {
            date.setValue(LocalDate.parse(before));
        }
        date.setManualValidation(true);
        return date;
    }
}

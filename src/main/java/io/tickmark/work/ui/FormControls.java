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
import io.tickmark.ui.DayPicker;
import io.tickmark.work.Asked;
import io.tickmark.work.CheckboxQuestion;
import io.tickmark.work.DateQuestion;
import io.tickmark.work.FormQuestion;
import io.tickmark.work.NumberQuestion;
import io.tickmark.work.SelectQuestion;
import io.tickmark.work.TextQuestion;

/** Draws the fields of a simple form. What is right or wrong is decided on the server, by the form's own check. */
final class FormControls {

    private FormControls() {}

    static AbstractField<?, ?> of(FormQuestion question) {
        var asked = question.asked();
        var control = switch (question) {
            case TextQuestion text -> text.large() ? textArea(asked) : text(asked);
            case NumberQuestion number -> number(asked);
            case CheckboxQuestion box -> new Checkbox(asked.label());
            case SelectQuestion select -> select(select);
            case DateQuestion date -> date(asked);
        };
        control.setRequiredIndicatorVisible(asked.required());
        if (control instanceof HasHelper helped && !asked.description().isBlank()) {
            helped.setHelperText(asked.description());
        }
        return control;
    }

    static void fault(AbstractField<?, ?> control, String sentence) {
        if (control instanceof HasValidationProperties checked) {
            checked.setErrorMessage(sentence);
            checked.setInvalid(!sentence.isEmpty());
        }
    }

    private static TextField text(Asked asked) {
        var text = new TextField(asked.label());
        text.setManualValidation(true);
        return text;
    }

    private static TextArea textArea(Asked asked) {
        var area = new TextArea(asked.label());
        area.setMinRows(4);
        area.setMaxRows(16);
        area.setManualValidation(true);
        return area;
    }

    private static NumberField number(Asked asked) {
        var number = new NumberField(asked.label());
        number.setManualValidation(true);
        return number;
    }

    private static Select<String> select(SelectQuestion question) {
        var select = new Select<String>();
        select.setLabel(question.asked().label());
        select.setItems(question.options().keySet());
        select.setItemLabelGenerator(value -> question.options().getOrDefault(value, value));
        select.setEmptySelectionAllowed(!question.asked().required());
        select.setManualValidation(true);
        return select;
    }

    private static DatePicker date(Asked asked) {
        var date = new DayPicker(asked.label());
        date.setManualValidation(true);
        return date;
    }
}

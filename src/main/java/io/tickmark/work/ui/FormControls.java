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

/** Draws the fields of a simple form. What is right or wrong is decided on the server, by the form's own check. */
final class FormControls {

    private FormControls() {}

    /** @param kept what was filled in before, as it was kept; empty where nothing was, and left out where it fits no more */
    static AbstractField<?, ?> of(FormQuestion question, String kept) {
        var asked = question.asked();
        var control = switch (question) {
            case TextQuestion text -> text.large() ? textArea(asked, kept) : text(asked, kept);
            case NumberQuestion number -> number(number, kept);
            case CheckboxQuestion box -> new Checkbox(asked.label());
            case SelectQuestion select -> select(select, kept);
            case DateQuestion date -> date(date, kept);
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

    private static TextField text(Asked asked, String kept) {
        var text = new TextField(asked.label());
        text.setValue(kept);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setManualValidation(true);
        return text;
    }

    private static TextArea textArea(Asked asked, String kept) {
        var area = new TextArea(asked.label());
        area.setValue(kept);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setMinRows(4);
        area.setMaxRows(16);
        area.setManualValidation(true);
        return area;
    }

    private static NumberField number(NumberQuestion question, String kept) {
        var number = new NumberField(question.asked().label());
        if (question.read(kept).value() instanceof Double before) {
            number.setValue(before);
        }
        number.setManualValidation(true);
        return number;
    }

    private static Select<String> select(SelectQuestion question, String kept) {
        var select = new Select<String>();
        select.setLabel(question.asked().label());
        select.setItems(question.options().keySet());
        // the empty choice is asked for its label too
        select.setItemLabelGenerator(
                value -> value == null ? "" : question.options().getOrDefault(value, value));
        select.setEmptySelectionAllowed(!question.asked().required());
        select.setManualValidation(true);
        if (question.options().containsKey(kept)) {
            select.setValue(kept);
        }
        return select;
    }

    private static DatePicker date(DateQuestion question, String kept) {
        var date = new DayPicker(question.asked().label());
        if (question.read(kept).value() instanceof String before) {
            date.setValue(LocalDate.parse(before));
        }
        date.setManualValidation(true);
        return date;
    }
}

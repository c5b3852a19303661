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
import io.tickmark.work.FormField;

/** Draws the fields of a simple form. What is right or wrong is decided on the server, by the form's own check. */
final class FormControls {

    private FormControls() {}

    static AbstractField<?, ?> of(FormField field) {
        var control = switch (field.type()) {
            case TEXT -> text(field);
            case TEXT_AREA -> textArea(field);
            case NUMBER -> number(field);
            case CHECKBOX -> new Checkbox(field.label());
            case SELECT -> select(field);
            case DATE -> date(field);
            case STATIC_TEXT -> throw new IllegalArgumentException("Static text has no field.");
        };
        control.setRequiredIndicatorVisible(field.required());
        if (control instanceof HasHelper helped && !field.description().isBlank()) {
            helped.setHelperText(field.description());
        }
        return control;
    }

    static void fault(AbstractField<?, ?> control, String sentence) {
        if (control instanceof HasValidationProperties checked) {
            checked.setErrorMessage(sentence);
            checked.setInvalid(!sentence.isEmpty());
        }
    }

    private static TextField text(FormField field) {
        var text = new TextField(field.label());
        text.setManualValidation(true);
        return text;
    }

    private static TextArea textArea(FormField field) {
        var area = new TextArea(field.label());
        area.setMinRows(4);
        area.setMaxRows(16);
        area.setManualValidation(true);
        return area;
    }

    private static NumberField number(FormField field) {
        var number = new NumberField(field.label());
        number.setManualValidation(true);
        return number;
    }

    private static Select<String> select(FormField field) {
        var select = new Select<String>();
        select.setLabel(field.label());
        select.setItems(field.options().keySet());
        select.setItemLabelGenerator(value -> field.options().getOrDefault(value, value));
        select.setEmptySelectionAllowed(!field.required());
        select.setManualValidation(true);
        return select;
    }

    private static DatePicker date(FormField field) {
        var date = new DatePicker(field.label());
        date.setManualValidation(true);
        return date;
    }
}

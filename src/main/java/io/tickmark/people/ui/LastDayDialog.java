package io.tickmark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.ui.DayPicker;

/** Lets an account end with a day, or go on. */
class LastDayDialog extends Dialog {

    private final DatePicker day = new DayPicker(getTranslation("people.lastDay"));
    private final TextArea reason = new TextArea(getTranslation("ui.reason"));

    LastDayDialog(PersonDetails person, People people, Runnable done) {
        setHeaderTitle(getTranslation("people.lastDay.ask", person.name()));
        day.setValue(person.lastDay());
        day.setClearButtonVisible(true);
        day.setHelperText(getTranslation("people.lastDay.hint"));
        reason.setRequired(true);
        reason.setMaxLength(2_000);
        var fields = new Div(new Paragraph(getTranslation("people.lastDay.consequence")), day, reason);
        fields.addClassNames("panel-fields", "dialog-fields");
        add(fields);
        var save = new Button(getTranslation("ui.save"), click -> {
            people.end(person.id(), day.getValue(), reason.getValue());
            close();
            done.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }
}

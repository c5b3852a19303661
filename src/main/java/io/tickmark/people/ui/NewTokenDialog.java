package io.tickmark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.tickmark.people.Tokens;

/** Makes a personal access token and shows it, once. */
class NewTokenDialog extends Dialog {

    private static final Integer[] DAYS = {7, 30, 90, 365};
    private static final int USUAL = 90;

    NewTokenDialog(Tokens tokens, Runnable created) {
        setHeaderTitle(getTranslation("people.tokens.create"));
        var name = new TextField(getTranslation("people.tokens.name"));
        name.setHelperText(getTranslation("people.tokens.name.hint"));
        name.setRequired(true);
        name.setMaxLength(80);
        name.setAutofocus(true);
        var days = new Select<Integer>();
        days.setLabel(getTranslation("people.tokens.expiry"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(number -> getTranslation("people.tokens.days", number));
        days.setValue(USUAL);
        var fields = new Div(name, days);
        fields.addClassNames("panel-fields", "dialog-fields");
        add(fields);
        var create = new Button(getTranslation("people.tokens.create"), click -> {
            var issued = tokens.create(name.getValue(), days.getValue());
            close();
            created.run();
            new SecretDialog(
                            getTranslation(
                                    "people.tokens.created", issued.details().name()),
                            issued.secret())
                    .open();
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), create);
    }
}

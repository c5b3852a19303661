package io.tickmark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.tickmark.people.NewPerson;
import io.tickmark.people.Passwords;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.ui.ReaderZone;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;

/** Registers somebody and gives them a first password, shown once. */
class NewPersonDialog extends Dialog {

    private final transient People people;
    private final transient Passwords passwords;
    private final transient Consumer<PersonDetails> registered;
    private final TextField username = new TextField(getTranslation("people.username"));
    private final TextField name = new TextField(getTranslation("people.name"));
    private final EmailField email = new EmailField(getTranslation("people.email"));
    private final RolesField roles = new RolesField();
    private final PositionsField positions;
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("people.zone"));

    NewPersonDialog(People people, Passwords passwords, Consumer<PersonDetails> registered) {
        this.people = people;
        this.passwords = passwords;
        this.registered = registered;
        this.positions = new PositionsField(people.all());
        setHeaderTitle(getTranslation("people.register"));
        username.setHelperText(getTranslation("people.username.hint"));
        username.setRequired(true);
        username.setAutofocus(true);
        name.setRequired(true);
        email.setRequired(true);
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setValue(ReaderZone.current());
        var fields = new Div(username, name, email, roles, positions, zone);
        fields.addClassNames("panel-fields", "dialog-fields");
        add(fields);
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        var register = new Button(getTranslation("people.register.do"), click -> register());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, register);
    }

    private void register() {
        var person = people.register(new NewPerson(
                username.getValue().strip().toLowerCase(Locale.ROOT),
                name.getValue(),
                email.getValue().strip(),
                roles.getValue(),
                positions.getValue(),
                zone.getOptionalValue().orElse(ReaderZone.current()),
                Locale.ENGLISH));
        var password = passwords.reset(person.id());
        close();
        registered.accept(person);
        new SecretDialog(getTranslation("people.registered", person.name()), password).open();
    }
}

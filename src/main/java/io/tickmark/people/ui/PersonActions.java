package io.tickmark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tickmark.people.Passwords;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.ui.AskDialog;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.ReasonDialog;
import java.util.function.Consumer;

/** What an administrator can do about a person's account: let it rest, end or go on, and reset its password. */
class PersonActions extends Div {

    private final PersonDetails person;
    private final transient People people;
    private final transient Passwords passwords;
    private final transient Consumer<PersonDetails> changed;

    PersonActions(PersonDetails person, People people, Passwords passwords, Consumer<PersonDetails> changed) {
        this.person = person;
        this.people = people;
        this.passwords = passwords;
        this.changed = changed;
        addClassName("panel-actions");
        var activation = person.active() ? deactivate() : reactivate();
        activation.addClassName("apart");
        add(
                activation,
                new Button(getTranslation("people.lastDay"), click -> askLastDay()),
                new Button(getTranslation("people.reset"), click -> askReset()));
    }

    private void askLastDay() {
        new LastDayDialog(person, people, () -> done("people.saved")).open();
    }

    private void askReset() {
        new AskDialog(
                        getTranslation("people.reset.ask", person.name()),
                        getTranslation("people.reset.consequence"),
                        getTranslation("people.reset"),
                        this::reset)
                .open();
    }

    private void reset() {
        new SecretDialog(getTranslation("people.reset.done", person.name()), passwords.reset(person.id())).open();
    }

    private Button deactivate() {
        var button =
                activation("people.deactivate", "people.deactivated", reason -> people.deactivate(person.id(), reason));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }

    private Button reactivate() {
        return activation("people.reactivate", "people.reactivated", reason -> people.reactivate(person.id(), reason));
    }

    private Button activation(String key, String doneKey, Consumer<String> decide) {
        var dialog = new ReasonDialog(
                getTranslation(key + ".ask", person.name()),
                getTranslation(key + ".consequence"),
                getTranslation(key),
                reason -> {
                    decide.accept(reason);
                    done(doneKey);
                });
        return new Button(getTranslation(key), click -> dialog.open());
    }

    private void done(String key) {
        changed.accept(people.get(person.id()));
        Notifications.done(getTranslation(key, person.name()));
    }
}

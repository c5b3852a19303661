package io.tickmark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.tickmark.people.ChangePerson;
import io.tickmark.people.Passwords;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.Tokens;
import io.tickmark.ui.Notifications;
import java.time.Clock;
import java.util.function.Consumer;

/** One person: read by those who may, changed by administrators. */
class PersonPanel extends Div {

    private final PersonDetails person;
    private final transient People people;
    private final transient Consumer<PersonDetails> changed;
    private final TextField name = new TextField(getTranslation("people.name"));
    private final EmailField email = new EmailField(getTranslation("people.email"));
    private final RolesField roles = new RolesField();
    private final PositionsField positions;

    PersonPanel(
            PersonDetails person,
            boolean mayChange,
            People people,
            Passwords passwords,
            Consumer<PersonDetails> changed,
            Runnable close) {
        this.person = person;
        this.people = people;
        this.changed = changed;
        this.positions = new PositionsField(people.all());
        addClassName("panel");
        add(head(close), fields(mayChange));
        if (mayChange) {
            var actions = new PersonActions(person, people, passwords, changed);
            actions.add(saveButton());
            add(actions);
        }
    }

    PersonPanel withTokens(Tokens tokens, Clock clock) {
        add(new PersonTokens(person.id(), tokens, clock));
        return this;
    }

    private Div head(Runnable close) {
        var username = new Span(person.id().value());
        username.addClassNames("id", "secondary");
        var zone = new Span(person.zone().getId());
        zone.addClassName("secondary");
        var who = new Div(new H2(person.name()), new Div(username, new Span(" · "), zone));
        if (person.lastDay() != null) {
            var until = new Span(getTranslation("people.until", person.lastDay()));
            until.addClassName("tag");
            who.add(until);
        }
        var leave = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(getTranslation("ui.close"));
        var head = new Div(who, leave);
        head.addClassName("panel-head");
        return head;
    }

    private Div fields(boolean mayChange) {
        name.setValue(person.name());
        email.setValue(person.email());
        roles.setValue(person.roles());
        positions.setValue(person.positions());
        name.setReadOnly(!mayChange);
        email.setReadOnly(!mayChange);
        roles.setReadOnly(!mayChange);
        positions.setReadOnly(!mayChange);
        var fields = new Div(name, email, roles, positions);
        fields.addClassName("panel-fields");
        return fields;
    }

    private Button saveButton() {
        var save = new Button(getTranslation("ui.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void save() {
        people.change(
                new ChangePerson(person, name.getValue(), email.getValue(), roles.getValue(), positions.getValue()));
        changed.accept(people.get(person.id()));
        Notifications.done(getTranslation("people.saved", person.name()));
    }
}

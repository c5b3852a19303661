package io.tickmark.people;

import io.tickmark.people.PersonEvent.PersonChanged;
import io.tickmark.people.PersonEvent.PersonPositionsChanged;
import io.tickmark.people.PersonEvent.PersonRegistered;
import io.tickmark.people.PersonEvent.PersonRolesChanged;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers and changes people by the rules, whoever asks. */
@Component
@Transactional
class Registrar {

    private final Persons persons;
    private final RoleRules rules;
    private final Administrators administrators;
    private final PositionHistory posts;
    private final ApplicationEventPublisher events;

    Registrar(
            Persons persons,
            RoleRules rules,
            Administrators administrators,
            PositionHistory posts,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.rules = rules;
        this.administrators = administrators;
        this.posts = posts;
        this.events = events;
    }

    PersonDetails register(NewPerson who) {
        if (persons.existsById(who.username())) {
            throw PersonIncomplete.taken(who.username());
        }
        rules.check(new PersonId(who.username()), who.roles(), who.positions());
        var registered = saved(who);
        events.publishEvent(new PersonRegistered(registered.id(), registered));
        return registered;
    }

    private PersonDetails saved(NewPerson who) {
        try {
            return persons.saveAndFlush(new Person(who)).details();
        } catch (DataIntegrityViolationException sameMoment) {
            throw PersonIncomplete.taken(who.username());
        }
    }

    /** All that the form showed, at once; nothing if somebody changed the person meanwhile (WF-09). */
    void change(ChangePerson wanted) {
        var id = wanted.seen().id();
        var overtaken = wanted.overtakenBy(persons.get(id).details());
        if (!overtaken.isEmpty()) {
            throw PersonStale.of(id, overtaken);
        }
        rules.check(id, wanted.roles(), wanted.positions());
        change(id, wanted.name(), wanted.email());
        changePositions(id, wanted.positions());
        changeRoles(id, wanted.roles());
        posts.keep(wanted.seen(), persons.get(id).details());
    }

    private void change(PersonId id, String name, String email) {
        PersonIncomplete.checkNameAndMail(id.value(), name, email);
        var person = persons.get(id);
        var before = person.details();
        person.rename(name.strip(), email);
        if (!before.equals(person.details())) {
            events.publishEvent(new PersonChanged(id, before, person.details()));
        }
    }

    private void changeRoles(PersonId id, Set<Role> roles) {
        var person = persons.get(id);
        var before = person.details().roles();
        if (before.equals(roles)) {
            return;
        }
        if (!roles.contains(Role.ADMIN)) {
            administrators.keepOneBeside(id);
        }
        person.holdRoles(roles);
        events.publishEvent(new PersonRolesChanged(id, before, Set.copyOf(roles)));
    }

    private void changePositions(PersonId id, Set<Position> positions) {
        var person = persons.get(id);
        var before = person.details().positions();
        if (!before.equals(positions)) {
            person.holdPositions(positions);
            events.publishEvent(new PersonPositionsChanged(id, before, Set.copyOf(positions)));
        }
    }
}

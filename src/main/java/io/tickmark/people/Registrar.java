package io.tickmark.people;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.PersonEvent.PersonActivationChanged;
import io.tickmark.people.PersonEvent.PersonChanged;
import io.tickmark.people.PersonEvent.PersonEndSet;
import io.tickmark.people.PersonEvent.PersonPositionsChanged;
import io.tickmark.people.PersonEvent.PersonRegistered;
import io.tickmark.people.PersonEvent.PersonRolesChanged;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final ApplicationEventPublisher events;

    Registrar(Persons persons, RoleRules rules, ApplicationEventPublisher events) {
        this.persons = persons;
        this.rules = rules;
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
        var overtaken = wanted.overtakenBy(get(id).details());
        if (!overtaken.isEmpty()) {
            throw PersonStale.of(id, overtaken);
        }
        rules.check(id, wanted.roles(), wanted.positions());
        change(id, wanted.name(), wanted.email());
        changePositions(id, wanted.positions());
        changeRoles(id, wanted.roles());
    }

    private void change(PersonId id, String name, String email) {
        PersonIncomplete.checkNameAndMail(id.value(), name, email);
        var person = get(id);
        var before = person.details();
        person.rename(name.strip(), email);
        if (!before.equals(person.details())) {
            events.publishEvent(new PersonChanged(id, before, person.details()));
        }
    }

    private void changeRoles(PersonId id, Set<Role> roles) {
        var person = get(id);
        var before = person.details().roles();
        if (before.equals(roles)) {
            return;
        }
        if (!roles.contains(Role.ADMIN)) {
            keepAnAdministrator(id);
        }
        person.holdRoles(roles);
        events.publishEvent(new PersonRolesChanged(id, before, Set.copyOf(roles)));
    }

    private void changePositions(PersonId id, Set<Position> positions) {
        var person = get(id);
        var before = person.details().positions();
        if (!before.equals(positions)) {
            person.holdPositions(positions);
            events.publishEvent(new PersonPositionsChanged(id, before, Set.copyOf(positions)));
        }
    }

    void deactivate(PersonId id, String reason) {
        keepAnAdministrator(id);
        activate(id, false, reason);
    }

    void reactivate(PersonId id, String reason) {
        activate(id, true, reason);
    }

    void end(PersonId id, @Nullable LocalDate lastDay, String reason) {
        PersonIncomplete.checkReason(id, "END", reason);
        if (lastDay != null) {
            keepAnAdministrator(id);
        }
        var person = get(id);
        var before = person.details().lastDay();
        if (!Objects.equals(before, lastDay)) {
            person.endOn(lastDay);
            events.publishEvent(new PersonEndSet(id, before, lastDay, reason.strip()));
        }
    }

    private void activate(PersonId id, boolean active, String reason) {
        PersonIncomplete.checkReason(id, active ? "REACTIVATE" : "DEACTIVATE", reason);
        var person = get(id);
        if (person.details().active() != active) {
            person.activate(active);
            events.publishEvent(new PersonActivationChanged(id, active, reason.strip()));
        }
    }

    /** Held, so that two administrators don't let each other go at the same time. */
    private void keepAnAdministrator(PersonId leaving) {
        var administrators = persons.holdAdministrators();
        if (administrators.size() == 1
                && administrators.getFirst().details().id().equals(leaving)) {
            throw RolesIncompatible.lastAdministrator(leaving);
        }
    }

    private Person get(PersonId id) {
        return persons.findById(id.value()).orElseThrow(() -> new NotFound("person", id));
    }
}

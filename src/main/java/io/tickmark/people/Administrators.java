package io.tickmark.people;

import org.springframework.stereotype.Component;

/** Those who let people in; the last of them stays. */
@Component
class Administrators {

    private final Persons persons;

    Administrators(Persons persons) {
        this.persons = persons;
    }

    /** Held, so that two administrators don't let each other go at the same time. */
    void keepOneBeside(PersonId leaving) {
        var administrators = persons.holdAdministrators();
        if (administrators.size() == 1
                && administrators.getFirst().details().id().equals(leaving)) {
            throw RolesIncompatible.lastAdministrator(leaving);
        }
    }
}

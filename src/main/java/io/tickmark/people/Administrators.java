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
        var administrators =
                persons.holdAdministrators().stream().map(Person::details).toList();
        if (administrators.stream().anyMatch(each -> each.id().equals(leaving))
                && administrators.stream().noneMatch(each -> staysBeside(each, leaving))) {
            throw RolesIncompatible.lastAdministrator(leaving);
        }
    }

    /** Whose last day is set is leaving too, be it today or in a year. */
    private static boolean staysBeside(PersonDetails each, PersonId leaving) {
        return each.lastDay() == null && !each.id().equals(leaving);
    }
}

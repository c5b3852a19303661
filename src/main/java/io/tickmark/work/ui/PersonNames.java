package io.tickmark.work.ui;

import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people call each other; a username only where nobody of that name is known. */
@Component
class PersonNames {

    private final People people;

    PersonNames(People people) {
        this.people = people;
    }

    /** The name, or nothing where there is nobody. */
    String of(@Nullable PersonId person) {
        return person == null
                ? ""
                : people.find(person).map(PersonDetails::name).orElse(person.value());
    }
}

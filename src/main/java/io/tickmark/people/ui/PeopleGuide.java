package io.tickmark.people.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.ui.SubjectGuide;
import io.tickmark.ui.SubjectLink;
import java.util.Optional;
import java.util.Set;

/** What people are called, also where another thing names them in a field. */
@SpringComponent
class PeopleGuide implements SubjectGuide {

    private static final Set<String> FIELDS_OF_PEOPLE = Set.of("assignee", "owner", "performer", "reviewer", "tester");

    private final People people;

    PeopleGuide(People people) {
        this.people = people;
    }

    @Override
    public Optional<SubjectLink> find(SubjectRef subject) {
        return subject.type().equals("Person")
                ? nameOf(subject.id()).map(name -> new SubjectLink(name, null))
                : Optional.empty();
    }

    @Override
    public Optional<String> value(SubjectRef subject, String field, String value) {
        return FIELDS_OF_PEOPLE.contains(field) ? nameOf(value) : Optional.empty();
    }

    private Optional<String> nameOf(String username) {
        return Optional.of(username)
                .filter(name -> !name.isBlank() && name.length() <= PersonId.LONGEST)
                .flatMap(name -> people.find(new PersonId(name)))
                .map(PersonDetails::name);
    }
}

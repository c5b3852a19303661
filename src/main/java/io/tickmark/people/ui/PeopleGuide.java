package io.tickmark.people.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Position;
import io.tickmark.ui.CodeName;
import io.tickmark.ui.SubjectGuide;
import io.tickmark.ui.SubjectLink;
import io.tickmark.ui.Translated;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What people are called, also where another thing names them in a field. */
@SpringComponent
class PeopleGuide implements SubjectGuide {

    private static final String PAGE = "people/";
    private static final Set<String> FIELDS_OF_PEOPLE = Set.of("assignee", "owner", "performer", "reviewer", "tester");

    private final People people;

    PeopleGuide(People people) {
        this.people = people;
    }

    @Override
    public Optional<SubjectLink> find(SubjectRef subject) {
        return subject.type().equals("Person")
                ? nameOf(subject.id()).map(name -> new SubjectLink(name, PAGE + subject.id()))
                : Optional.empty();
    }

    @Override
    public Optional<String> value(SubjectRef subject, String field, String value) {
        if (FIELDS_OF_PEOPLE.contains(field)) {
            return nameOf(value);
        }
        if (!subject.type().equals("Person") || value.isBlank()) {
            return Optional.empty();
        }
        return switch (field) {
            case "roles" -> Optional.of(each(value, PeopleGuide::role));
            case "positions" -> Optional.of(each(value, PeopleGuide::position));
            default -> Optional.empty();
        };
    }

    private static String each(String listed, UnaryOperator<String> word) {
        return Arrays.stream(listed.split(", ")).map(word).collect(Collectors.joining(", "));
    }

    private static String role(String code) {
        return Translated.of("people.role." + code).orElse(code);
    }

    private static String position(String written) {
        var position = Position.parse(written);
        return CodeName.of(position.code(), position.location());
    }

    private Optional<String> nameOf(String username) {
        return Optional.of(username)
                .filter(name -> !name.isBlank() && name.length() <= PersonId.LONGEST)
                .flatMap(name -> people.find(new PersonId(name)))
                .map(PersonDetails::name);
    }
}

package io.tickmark.work.ui;

import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose open work is looked at: a person's own, or what is offered to a group.
 *
 * @param key {@code person:s.novak} or {@code group:SOX_TESTER}
 */
record Holder(String key, String label) {

    private static final String PERSON = "person:";
    private static final String GROUP = "group:";

    static List<Holder> all(People people) {
        var persons = people.all();
        var roles = Arrays.stream(Role.values()).map(Role::name);
        var positions = persons.stream()
                .flatMap(person -> person.positions().stream())
                .flatMap(position -> Stream.of(position.code(), position.toString()));
        var groups = Stream.concat(roles, positions).distinct().sorted().map(Holder::group);
        return Stream.concat(persons.stream().map(Holder::person), groups).toList();
    }

    private static Holder person(PersonDetails person) {
        return new Holder(PERSON + person.id(), person.name() + " (" + person.id() + ")");
    }

    private static Holder group(String group) {
        return new Holder(GROUP + group, group);
    }

    boolean isPerson() {
        return key.startsWith(PERSON);
    }

    PersonId person() {
        return new PersonId(key.substring(PERSON.length()));
    }

    String group() {
        return key.substring(GROUP.length());
    }
}

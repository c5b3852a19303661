package io.tickmark.work.ui;

import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Position;
import io.tickmark.people.Role;
import io.tickmark.ui.CodeName;
import io.tickmark.ui.Translated;
import java.util.Arrays;
import java.util.Comparator;
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
        var roles = Arrays.stream(Role.values()).map(Holder::role);
        var posts = persons.stream()
                .flatMap(person -> person.positions().stream())
                .flatMap(position -> Stream.of(Position.of(position.code()), position))
                .map(Holder::post);
        var groups = Stream.concat(roles, posts).distinct().sorted(Comparator.comparing(Holder::label));
        return Stream.concat(persons.stream().map(Holder::person), groups).toList();
    }

    private static Holder person(PersonDetails person) {
        return new Holder(PERSON + person.id(), person.name() + " (" + person.id() + ")");
    }

    private static Holder role(Role role) {
        return new Holder(GROUP + role.name(), word(role.name()));
    }

    private static Holder post(Position post) {
        return new Holder(GROUP + post, word(post.toString()));
    }

    /** What people call a group that work is offered to: a role, a post, or a post at a location. */
    static String word(String group) {
        return Translated.of("people.role." + group).orElseGet(() -> post(group));
    }

    private static String post(String group) {
        var post = Position.parse(group);
        return CodeName.of(post.code(), post.location());
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

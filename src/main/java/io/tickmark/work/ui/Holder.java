package io.tickmark.work.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Position;
import io.tickmark.people.Role;
import io.tickmark.ui.CodeName;
import io.tickmark.ui.Translated;
import io.tickmark.work.WorkItemDetails;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose open work is looked at: everybody's, a person's own, or what is offered to a group.
 *
 * @param key {@code everybody}, {@code person:s.novak} or {@code group:SOX_TESTER}
 */
record Holder(String key, String label) {

    private static final String EVERYBODY = "everybody";
    private static final String PERSON = "person:";
    private static final String GROUP = "group:";

    static Holder everybody() {
        return new Holder(EVERYBODY, I18NProvider.translate("work.everyone.everybody"));
    }

    static List<Holder> all(People people) {
        var persons = people.all();
        var roles = Arrays.stream(Role.values()).map(Holder::role);
        var posts = persons.stream()
                .flatMap(person -> person.positions().stream())
                .flatMap(position -> Stream.of(Position.of(position.code()), position))
                .map(Holder::post);
        var groups = Stream.concat(roles, posts).distinct().sorted(Comparator.comparing(Holder::label));
        return Stream.of(Stream.of(everybody()), persons.stream().map(Holder::person), groups)
                .flatMap(Function.identity())
                .toList();
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

    /** The groups that may claim an item. */
    static String words(WorkItemDetails item) {
        return item.candidateGroups().stream().map(Holder::word).collect(Collectors.joining(", "));
    }

    private static String post(String group) {
        var post = Position.parse(group);
        return CodeName.of(post.code(), post.location());
    }

    boolean isEverybody() {
        return key.equals(EVERYBODY);
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

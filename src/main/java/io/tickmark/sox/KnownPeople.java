package io.tickmark.sox;

import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Position;
import io.tickmark.people.Positions;
import io.tickmark.people.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people whom many tests have in common, by name and by post; asked for once each. */
final class KnownPeople {

    private final People people;
    private final Positions posts;
    private final Map<PersonId, Optional<PersonDetails>> named = new HashMap<>();
    private final Map<Position, List<PersonDetails>> holders = new HashMap<>();

    KnownPeople(People people, Positions posts) {
        this.people = people;
        this.posts = posts;
    }

    /** The person, where they can be given work today. */
    Optional<PersonDetails> working(PersonId person) {
        return named.computeIfAbsent(person, people::working);
    }

    List<PersonDetails> holding(String post, @Nullable String location) {
        return holders.computeIfAbsent(new Position(post, location), it -> posts.inPosition(it.code(), it.location()));
    }

    /** The first of them who isn't from outside, where there is one. */
    @Nullable
    PersonId firstHolding(String post, @Nullable String location) {
        return holding(post, location).stream()
                .filter(person -> !person.has(Role.EXTERNAL_AUDITOR))
                .map(PersonDetails::id)
                .findFirst()
                .orElse(null);
    }
}

package io.tickmark.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which post of the company, and who held it. */
@Service
@Transactional(readOnly = true)
public class Positions {

    private final Persons persons;
    private final PositionHistory history;
    private final Clock clock;

    Positions(Persons persons, PositionHistory history, Clock clock) {
        this.persons = persons;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The holders of a post at a location who can be given work today; where nobody holds it there, those who hold it for
     * all locations. The name of a {@link Role} counts as a post its holders have everywhere.
     */
    public List<PersonDetails> inPosition(String code, @Nullable String location) {
        var here = location == null ? List.<PersonDetails>of() : working(persons.inPosition(code, location));
        var found = here.isEmpty() ? working(persons.inPosition(code, "")) : here;
        return found.isEmpty() ? working(holdersOfRoleNamed(code)) : found;
    }

    /** Who holds these posts, at any location, and who held them. */
    public PostHolders holders(Collection<String> codes) {
        if (codes.isEmpty()) {
            return new PostHolders(List.of(), Map.of());
        }
        var holding = Stream.concat(
                        persons.holdingAny(codes).stream(),
                        codes.stream().flatMap(code -> holdersOfRoleNamed(code).stream()))
                .distinct()
                .map(Person::details)
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
        return new PostHolders(holding, history.past(codes));
    }

    private List<Person> holdersOfRoleNamed(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(code))
                .findAny()
                .map(persons::holding)
                .orElse(List.of());
    }

    private List<PersonDetails> working(List<Person> found) {
        return found.stream()
                .map(Person::details)
                .filter(person -> person.worksAt(clock.instant()))
                .toList();
    }
}

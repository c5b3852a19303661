package io.tickmark.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Remembers which posts people held, for who performed a control this year doesn't test it, whatever they do today
 * (SOD-03). A role counts as the post of its name. What was given and taken away on one day was a slip of the pen.
 */
@Component
class PositionHistory {

    private final PositionTenures tenures;
    private final Clock clock;

    PositionHistory(PositionTenures tenures, Clock clock) {
        this.tenures = tenures;
        this.clock = clock;
    }

    void keep(PersonDetails before, PersonDetails after) {
        var today = LocalDate.ofInstant(clock.instant(), after.zone());
        var held = posts(before);
        var holds = posts(after);
        without(held, holds, post -> end(after.id(), post, today));
        without(holds, held, post -> tenures.save(new PositionTenure(after.id(), post, today)));
    }

    Map<Position, List<PastHolder>> past(Collection<String> codes) {
        return tenures.findByCodeInAndHeldToIsNotNullOrderByUsernameAscHeldToAsc(codes).stream()
                .collect(groupingBy(PositionTenure::post, mapping(PositionTenure::pastHolder, toList())));
    }

    private void end(PersonId person, Position post, LocalDate today) {
        var held = HeldPosition.of(post);
        var tenure = tenures.findByUsernameAndCodeAndLocationAndHeldToIsNull(
                        person.value(), held.code(), held.location())
                .orElseGet(() -> new PositionTenure(person, post, null));
        if (tenure.beganOn(today)) {
            tenures.delete(tenure);
        } else {
            tenure.end(today);
            tenures.save(tenure);
        }
    }

    private static void without(Set<Position> these, Set<Position> those, Consumer<Position> each) {
        these.stream().filter(post -> !those.contains(post)).forEach(each);
    }

    private static Set<Position> posts(PersonDetails person) {
        return Stream.concat(
                        person.positions().stream(), person.roles().stream().map(role -> Position.of(role.name())))
                .collect(Collectors.toSet());
    }
}

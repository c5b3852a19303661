package io.tickmark.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    List<PastHolder> pastHolders(String code, @Nullable String location) {
        return tenures.past(code, location == null ? "" : location).stream()
                .map(PositionTenure::pastHolder)
                .toList();
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

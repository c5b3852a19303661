package io.tickmark.people;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who holds some posts, and who held them: read at once for many questions (SOD-03). The name of a {@link Role} counts as a
 * post that its holders have everywhere. Unlike in {@link Positions#inPosition} nobody stands behind another: segregation
 * of duties asks for each.
 */
public final class PostHolders {

    private final List<PersonDetails> holders;
    private final Map<Position, List<PastHolder>> past;

    PostHolders(List<PersonDetails> holders, Map<Position, List<PastHolder>> past) {
        this.holders = List.copyOf(holders);
        this.past = Map.copyOf(past);
    }

    /** Everybody who holds the post at a location or for all of them; no location asks for all. */
    public List<PersonId> now(String code, @Nullable String location) {
        return holders.stream()
                .filter(person ->
                        person.roles().stream().anyMatch(role -> role.name().equals(code))
                                || person.positions().stream().anyMatch(post -> covers(post, code, location)))
                .map(PersonDetails::id)
                .toList();
    }

    /** Who held the post there, or for all locations, and holds it no more. */
    public List<PastHolder> before(String code, @Nullable String location) {
        return past.entrySet().stream()
                .filter(held -> covers(held.getKey(), code, location))
                .flatMap(held -> held.getValue().stream())
                .toList();
    }

    private static boolean covers(Position held, String code, @Nullable String location) {
        return held.code().equals(code)
                && (location == null
                        || held.location() == null
                        || held.location().equals(location));
    }
}

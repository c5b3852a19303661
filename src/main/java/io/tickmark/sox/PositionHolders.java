package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.people.Position;
import io.tickmark.people.Positions;
import io.tickmark.people.PostHolders;
import io.tickmark.sox.Performed.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who performed or owns controls by a post. */
final class PositionHolders {

    private final Map<ControlId, List<ControlVersionDetails>> versions;
    private final PostHolders holders;

    /** @param versions all of each control that may be asked for */
    PositionHolders(Map<ControlId, List<ControlVersionDetails>> versions, Positions posts) {
        this.versions = versions;
        this.holders = posts.holders(versions.values().stream()
                .flatMap(List::stream)
                .flatMap(version ->
                        Stream.of(version.roles().owner(), version.roles().performer()))
                .collect(Collectors.toSet()));
    }

    Stream<Performed> of(TestIdentity test) {
        var all = versions.getOrDefault(test.control(), List.of());
        var owners = all.stream()
                .filter(one -> one.version() == test.controlVersion())
                .flatMap(one -> today(new Position(one.roles().owner(), test.location()), Part.OWNER));
        return Stream.concat(
                owners, PositionTerm.of(all, test.controlVersion()).flatMap(term -> during(term, test.location())));
    }

    private Stream<Performed> during(PositionTerm term, @Nullable String place) {
        var position = new Position(term.post(), place);
        return Stream.concat(today(position, Part.PERFORMER), before(position))
                .flatMap(held -> term.share(held).stream());
    }

    private Stream<Performed> today(Position post, Part part) {
        return holders.now(post.code(), post.location()).stream()
                .map(person -> new Performed(person, part, LocalDate.MIN, null));
    }

    private Stream<Performed> before(Position post) {
        return holders.before(post.code(), post.location()).stream()
                .map(past ->
                        new Performed(past.person(), past.from() == null ? LocalDate.MIN : past.from(), past.to()));
    }
}

package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.people.PastHolder;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Position;
import io.tickmark.people.Positions;
import io.tickmark.sox.Performed.Part;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who performed or owns controls by a post: each post is asked for once. */
final class PositionHolders {

    private final Map<ControlId, List<ControlVersionDetails>> versions;
    private final Positions posts;
    private final Map<Position, List<PersonId>> holders = new HashMap<>();
    private final Map<Position, List<PastHolder>> pastHolders = new HashMap<>();

    /** @param versions all of each control that may be asked for */
    PositionHolders(Map<ControlId, List<ControlVersionDetails>> versions, Positions posts) {
        this.versions = versions;
        this.posts = posts;
    }

    Stream<Performed> of(TestIdentity test) {
        var all = versions.getOrDefault(test.control(), List.of());
        return Stream.concat(
                all.stream()
                        .filter(one -> one.version() == test.controlVersion())
                        .flatMap(one -> underItsVersion(test, one)),
                PostTerm.besides(test.controlVersion(), all).flatMap(term -> under(term, test)));
    }

    private Stream<Performed> underItsVersion(TestIdentity test, ControlVersionDetails pinned) {
        var asked = pinned.roles();
        return Stream.of(
                        today(new Position(asked.performer(), test.location()))
                                .map(person -> new Performed(person, Part.PERFORMER, test.from(), null)),
                        today(new Position(asked.owner(), test.location()))
                                .map(person -> new Performed(person, Part.OWNER, test.from(), null)),
                        before(new Position(asked.performer(), test.location())))
                .flatMap(some -> some);
    }

    private Stream<Performed> under(PostTerm term, TestIdentity test) {
        var post = new Position(term.post(), test.location());
        var whole = today(post).map(person -> new Performed(person, Part.PERFORMER, LocalDate.MIN, null));
        return Stream.concat(whole, before(post)).flatMap(one -> term.share(one).stream());
    }

    private Stream<PersonId> today(Position post) {
        return holders
                .computeIfAbsent(
                        post,
                        it -> posts.everyoneInPosition(it.code(), it.location()).stream()
                                .map(PersonDetails::id)
                                .toList())
                .stream();
    }

    private Stream<Performed> before(Position post) {
        return pastHolders.computeIfAbsent(post, it -> posts.pastHolders(it.code(), it.location())).stream()
                .map(past ->
                        new Performed(past.person(), past.from() == null ? LocalDate.MIN : past.from(), past.to()));
    }
}

package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlRoles;
import io.tickmark.matrix.Matrix;
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

    /** A control version as a test pins it. */
    private record Pinned(ControlId control, int version) {}

    private final Matrix matrix;
    private final Positions posts;
    private final Map<Pinned, ControlRoles> roles = new HashMap<>();
    private final Map<Position, List<PersonId>> holders = new HashMap<>();
    private final Map<Position, List<PastHolder>> pastHolders = new HashMap<>();

    PositionHolders(Matrix matrix, Positions posts) {
        this.matrix = matrix;
        this.posts = posts;
    }

    /** Knows the whole matrix as it is now, for many tests. */
    PositionHolders withMatrix() {
        matrix.current().forEach(it -> roles.put(new Pinned(it.control(), it.version()), it.roles()));
        return this;
    }

    Stream<Performed> of(TestIdentity test) {
        var asked = roles.computeIfAbsent(
                new Pinned(test.control(), test.controlVersion()),
                it -> matrix.version(it.control(), it.version()).roles());
        return Stream.of(
                        today(test, Part.PERFORMER, asked.performer()),
                        today(test, Part.OWNER, asked.owner()),
                        before(new Position(asked.performer(), test.location())))
                .flatMap(some -> some);
    }

    private Stream<Performed> today(TestIdentity test, Part part, String post) {
        return holders.computeIfAbsent(new Position(post, test.location()), this::holding).stream()
                .map(person -> new Performed(person, part, test.from(), null));
    }

    private Stream<Performed> before(Position post) {
        return pastHolders.computeIfAbsent(post, it -> posts.pastHolders(it.code(), it.location())).stream()
                .map(past ->
                        new Performed(past.person(), past.from() == null ? LocalDate.MIN : past.from(), past.to()));
    }

    private List<PersonId> holding(Position post) {
        return posts.everyoneInPosition(post.code(), post.location()).stream()
                .map(PersonDetails::id)
                .toList();
    }
}

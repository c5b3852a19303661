package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlRoles;
import io.tickmark.matrix.Matrix;
import io.tickmark.people.PastHolder;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Position;
import io.tickmark.sox.Performed.Part;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who performed which control, where and when, as far as it is known (SOD-03): by what was noted, by the performer of
 * each other test of the control, and by who holds the performer's post today or held it before, be they one or many.
 * Who holds the owner's post today is known too, whoever was named.
 */
@Component
class PerformanceHistory {

    private final ControlPerformances performances;
    private final ControlTests tests;
    private final Matrix matrix;
    private final People people;

    PerformanceHistory(ControlPerformances performances, ControlTests tests, Matrix matrix, People people) {
        this.performances = performances;
        this.tests = tests;
        this.matrix = matrix;
        this.people = people;
    }

    /** Who performed the control of a test, and when. */
    List<Performed> of(TestIdentity test) {
        return over(List.of(test.control()), new HashMap<>()).of(test);
    }

    /** The same for many tests: what they share is read once. */
    Known over(Collection<ControlId> controls) {
        var posts = new HashMap<Pinned, ControlRoles>();
        matrix.current().forEach(it -> posts.put(new Pinned(it.control(), it.version()), it.roles()));
        return over(controls, posts);
    }

    private Known over(Collection<ControlId> controls, Map<Pinned, ControlRoles> posts) {
        return new Known(performances.findByControlIdIn(controls), tests.rowsOfControls(controls), posts);
    }

    /** A control version as a test pins it. */
    private record Pinned(ControlId control, int version) {}

    /** What is known about some controls. */
    final class Known {

        private final List<ControlPerformance> noted;
        private final List<ControlTestRow> tested;
        private final Map<Pinned, ControlRoles> posts;
        private final Map<Position, List<PersonId>> holders = new HashMap<>();
        private final Map<Position, List<PastHolder>> pastHolders = new HashMap<>();

        private Known(List<ControlPerformance> noted, List<ControlTestRow> tested, Map<Pinned, ControlRoles> posts) {
            this.noted = noted;
            this.tested = tested;
            this.posts = posts;
        }

        List<Performed> of(TestIdentity test) {
            return Stream.of(noted(test), tested(test), byPost(test))
                    .flatMap(some -> some)
                    .toList();
        }

        private Stream<Performed> noted(TestIdentity test) {
            return noted.stream().filter(one -> one.concerns(test)).map(ControlPerformance::performed);
        }

        private Stream<Performed> tested(TestIdentity test) {
            return tested.stream()
                    .filter(row -> row.identity().sharesPlaceWith(test))
                    .flatMap(row -> Stream.ofNullable(row.people().performer())
                            .map(person -> new Performed(
                                    person,
                                    row.identity().from(),
                                    row.identity().to())));
        }

        private Stream<Performed> byPost(TestIdentity test) {
            var roles = posts.computeIfAbsent(
                    new Pinned(test.control(), test.controlVersion()),
                    it -> matrix.version(it.control(), it.version()).roles());
            return Stream.of(
                            today(test, Part.PERFORMER, roles.performer()),
                            today(test, Part.OWNER, roles.owner()),
                            before(new Position(roles.performer(), test.location())))
                    .flatMap(some -> some);
        }

        private Stream<Performed> today(TestIdentity test, Part part, String post) {
            return holders.computeIfAbsent(new Position(post, test.location()), this::holding).stream()
                    .map(person -> new Performed(person, part, test.from(), null));
        }

        private Stream<Performed> before(Position post) {
            return pastHolders.computeIfAbsent(post, it -> people.pastHolders(it.code(), it.location())).stream()
                    .map(past ->
                            new Performed(past.person(), past.from() == null ? LocalDate.MIN : past.from(), past.to()));
        }

        private List<PersonId> holding(Position post) {
            return people.everyoneInPosition(post.code(), post.location()).stream()
                    .map(PersonDetails::id)
                    .toList();
        }
    }
}

package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who had a hand in one control test so far, or is named for it. What somebody did stays done when another takes over,
 * and who stands in for somebody counts like him (SOD-01, SOD-02).
 *
 * @param providers handed over the evidence or answered a question for the owner
 * @param testers worked on the test
 * @param reviewers worked on its review
 */
record Hands(Set<PersonId> providers, Set<PersonId> testers, Set<PersonId> reviewers) {

    /** Before anything was done: those who are named. */
    static Hands named(Assignment people) {
        return new Hands(Set.of(), union(listOf(people.tester())), union(listOf(people.reviewer())));
    }

    static Hands of(ControlTest test) {
        var people = test.people();
        var questions = test.questions();
        var notes = test.notes();
        return new Hands(
                union(test.handovers().by(), questions.answerers()),
                union(
                        listOf(people.tester()),
                        test.paper().contributors().all(),
                        test.paper().expandedBy(),
                        questions.askers(),
                        notes.answerers()),
                union(
                        listOf(people.reviewer()),
                        notes.raisers(),
                        test.signOffs().signers(SignOffRole.REVIEWER)));
    }

    private static List<PersonId> listOf(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }

    @SafeVarargs
    private static Set<PersonId> union(Collection<PersonId>... people) {
        return Stream.of(people).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}

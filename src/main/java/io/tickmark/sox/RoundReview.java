package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the gaps and conflicts of planned tests: shown in a preview, refused at opening. */
final class RoundReview {

    private final People people;
    private final PerformanceHistory.Known history;
    private final TestOrder order;
    private final MatrixNow matrix;
    private final Map<PersonId, Optional<PersonDetails>> known = new HashMap<>();
    private final Map<Position, List<PersonDetails>> holders = new HashMap<>();

    RoundReview(People people, PerformanceHistory.Known history, TestOrder order, MatrixNow matrix) {
        this.people = people;
        this.history = history;
        this.order = order;
        this.matrix = matrix;
    }

    List<RoundProblem> problems(TestIdentity test, Assignment assigned) {
        var rules = new Segregation(test, assigned, Hands.named(assigned), history.of(test));
        var ofPeople = Stream.of(owner(rules), tester(rules), reviewer(rules), oneForBoth(rules))
                .flatMap(Optional::stream);
        var ofOrder = order.problem(test, matrix.plansInterim(test)).stream();
        return Stream.of(ofPeople, ofOrder, matrix.problems(test))
                .flatMap(some -> some)
                .toList();
    }

    private Optional<RoundProblem> owner(Segregation rules) {
        var owner = rules.people().owner();
        return owner == null
                ? Optional.of(problem(
                        rules,
                        "WF-01",
                        Sentence.of("problem.owner", "nobody holds the owner's role, so name an owner")))
                : named(rules, owner, Segregation::outsider);
    }

    private Optional<RoundProblem> tester(Segregation rules) {
        var tester = rules.people().tester();
        return tester == null
                ? anyone(rules, rules.people().testerRole(), "problem.nobody.tests", "test it", rules::toTester)
                : named(rules, tester, rules::toTester);
    }

    private Optional<RoundProblem> reviewer(Segregation rules) {
        var reviewer = rules.people().reviewer();
        return reviewer == null
                ? anyone(rules, rules.people().reviewerRole(), "problem.nobody.reviews", "review it", rules::toReviewer)
                : named(rules, reviewer, rules::toReviewer);
    }

    private Optional<RoundProblem> named(
            Segregation rules, PersonId person, Function<PersonDetails, Optional<Objection>> rule) {
        var found = known.computeIfAbsent(person, people::find).filter(PersonDetails::active);
        return found.isEmpty()
                ? Optional.of(
                        problem(rules, "WF-01", Sentence.of("problem.inactive", person + " isn't active here", person)))
                : rule.apply(found.get())
                        .map(it -> problem(
                                rules,
                                it.rule(),
                                Sentence.of("problem.person", person + " " + it.about(), person, it.about())));
    }

    /** Where nobody is named, two different people must be there: one to test and one to review (SOD-02). */
    private Optional<RoundProblem> oneForBoth(Segregation rules) {
        if (rules.people().tester() != null || rules.people().reviewer() != null) {
            return Optional.empty();
        }
        var testers = fit(rules, rules.people().testerRole(), rules::toTester);
        var reviewers = fit(rules, rules.people().reviewerRole(), rules::toReviewer);
        return testers.size() == 1 && testers.equals(reviewers)
                ? Optional.of(problem(
                        rules,
                        "SOD-02",
                        Sentence.of(
                                "problem.one",
                                "only " + testers.getFirst() + " could test and review it, and nobody does both",
                                testers.getFirst())))
                : Optional.empty();
    }

    private List<PersonId> fit(Segregation rules, String role, Function<PersonDetails, Optional<Objection>> rule) {
        return holders(role, rules.test().location()).stream()
                .filter(person -> rule.apply(person).isEmpty())
                .map(PersonDetails::id)
                .toList();
    }

    private List<PersonDetails> holders(String role, @Nullable String location) {
        return holders.computeIfAbsent(new Position(role, location), post -> people.inPosition(role, location));
    }

    private Optional<RoundProblem> anyone(
            Segregation rules,
            String role,
            String key,
            String verb,
            Function<PersonDetails, Optional<Objection>> rule) {
        var objections =
                holders(role, rules.test().location()).stream().map(rule).toList();
        if (objections.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var first = objections.stream().flatMap(Optional::stream).findFirst();
        return Optional.of(problem(
                rules,
                first.map(Objection::rule).orElse("WF-01"),
                Sentence.of(key, "no holder of " + role + " may " + verb, role)));
    }

    private static RoundProblem problem(Segregation rules, String rule, Sentence sentence) {
        return new RoundProblem(rules.test().subject(), rule, sentence);
    }
}

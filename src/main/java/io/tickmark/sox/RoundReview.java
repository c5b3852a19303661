package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the gaps and conflicts of planned tests: shown in a preview, refused at opening. */
final class RoundReview {

    private final People people;
    private final PerformanceHistory.Known history;
    private final TestOrder order;
    private final Map<PersonId, Optional<PersonDetails>> known = new HashMap<>();
    private final Map<String, List<PersonDetails>> holders = new HashMap<>();

    RoundReview(People people, PerformanceHistory.Known history, TestOrder order) {
        this.people = people;
        this.history = history;
        this.order = order;
    }

    List<RoundProblem> problems(TestIdentity test, Assignment assigned) {
        var rules = new Segregation(test, assigned, Hands.named(assigned), history.of(test));
        return Stream.of(owner(rules), tester(rules), reviewer(rules), order.problem(test))
                .flatMap(Optional::stream)
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

    private Optional<RoundProblem> anyone(
            Segregation rules,
            String role,
            String key,
            String verb,
            Function<PersonDetails, Optional<Objection>> rule) {
        var location = rules.test().location();
        var candidates = holders.computeIfAbsent(role + "@" + location, post -> people.inPosition(role, location));
        var objections = candidates.stream().map(rule).toList();
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

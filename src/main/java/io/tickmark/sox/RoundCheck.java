package io.tickmark.sox;

import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the gaps and conflicts of planned tests: shown in a preview, refused at opening. */
@Component
class RoundCheck {

    private final People people;
    private final ControlPerformances performances;
    private final TestOrder order;

    RoundCheck(People people, ControlPerformances performances, TestOrder order) {
        this.people = people;
        this.performances = performances;
        this.order = order;
    }

    List<RoundProblem> problems(
            TestingCycleId cycle, TestIdentity test, Assignment assigned, @Nullable TestingRoundId own) {
        var rules = new Segregation(test, assigned, history(test));
        var problems = new ArrayList<RoundProblem>();
        owner(rules).ifPresent(problems::add);
        tester(rules).ifPresent(problems::add);
        reviewer(rules).ifPresent(problems::add);
        order.problem(cycle, test, own).ifPresent(problems::add);
        return problems;
    }

    List<Performed> history(TestIdentity test) {
        return performances.of(test.control(), test.location()).stream()
                .map(ControlPerformance::performed)
                .toList();
    }

    private Optional<RoundProblem> owner(Segregation rules) {
        var owner = rules.people().owner();
        return owner == null
                ? Optional.of(problem(rules, "WF-01", "nobody holds the owner's role, so name an owner"))
                : named(rules, owner, rules::toOwner);
    }

    private Optional<RoundProblem> tester(Segregation rules) {
        var tester = rules.people().tester();
        var reviewers = listOf(rules.people().reviewer());
        Function<PersonDetails, Optional<Objection>> rule = person -> rules.toTester(person, reviewers);
        return tester == null
                ? anyone(rules, rules.people().testerRole(), "test it", rule)
                : named(rules, tester, rule);
    }

    private Optional<RoundProblem> reviewer(Segregation rules) {
        var reviewer = rules.people().reviewer();
        var testers = listOf(rules.people().tester());
        Function<PersonDetails, Optional<Objection>> rule = person -> rules.toReviewer(person, testers);
        return reviewer == null
                ? anyone(rules, rules.people().reviewerRole(), "review it", rule)
                : named(rules, reviewer, rule);
    }

    private Optional<RoundProblem> named(
            Segregation rules, PersonId person, Function<PersonDetails, Optional<Objection>> rule) {
        var known = people.find(person).filter(PersonDetails::active);
        if (known.isEmpty()) {
            return Optional.of(problem(rules, "WF-01", person + " isn't active here"));
        }
        return rule.apply(known.get()).map(it -> problem(rules, it.rule(), person + " " + it.about()));
    }

    private Optional<RoundProblem> anyone(
            Segregation rules, String role, String verb, Function<PersonDetails, Optional<Objection>> rule) {
        var candidates = people.inPosition(role, rules.test().location());
        var objections = candidates.stream().map(rule).toList();
        if (objections.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var id = objections.stream()
                .flatMap(Optional::stream)
                .map(Objection::rule)
                .findFirst();
        return Optional.of(
                problem(rules, Objects.requireNonNull(id.orElse("WF-01")), "no holder of " + role + " may " + verb));
    }

    private static List<PersonId> listOf(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }

    private static RoundProblem problem(Segregation rules, String rule, String sentence) {
        return new RoundProblem(rules.test().subject(), rule, sentence);
    }
}

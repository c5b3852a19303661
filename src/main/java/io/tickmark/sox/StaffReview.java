package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what stands against the people of one planned test, named or yet to come from a post. */
record StaffReview(Segregation rules, KnownPeople people) {

    Stream<RoundProblem> problems() {
        return Stream.of(owner(), tester(), reviewer(), oneForBoth()).flatMap(Optional::stream);
    }

    private Optional<RoundProblem> owner() {
        var owner = rules.people().owner();
        return owner == null
                ? problem("WF-01", Sentence.of("problem.owner", "nobody holds the owner's role, so name an owner"))
                : named(owner, Segregation::outsider);
    }

    private Optional<RoundProblem> tester() {
        var tester = rules.people().tester();
        return tester == null
                ? anyone(rules.people().testerRole(), "problem.nobody.tests", "test it", rules::toTester)
                : named(tester, rules::toTester);
    }

    private Optional<RoundProblem> reviewer() {
        var reviewer = rules.people().reviewer();
        return reviewer == null
                ? anyone(rules.people().reviewerRole(), "problem.nobody.reviews", "review it", rules::toReviewer)
                : named(reviewer, rules::toReviewer);
    }

    private Optional<RoundProblem> named(PersonId person, Function<PersonDetails, Optional<Objection>> rule) {
        var found = people.working(person);
        return found.isEmpty()
                ? problem("WF-01", Sentence.of("problem.inactive", person + " is unknown here or has left", person))
                : rule.apply(found.get()).flatMap(it -> against(found.get().name(), it));
    }

    private Optional<RoundProblem> against(String name, Objection it) {
        return problem(it.rule(), Sentence.of("problem.person", name + " " + it.about(), name, it.about()));
    }

    /** Where nobody is named, two different people must be there: one to test and one to review (SOD-02). */
    private Optional<RoundProblem> oneForBoth() {
        if (rules.people().tester() != null || rules.people().reviewer() != null) {
            return Optional.empty();
        }
        var testers = fit(rules.people().testerRole(), rules::toTester);
        var reviewers = fit(rules.people().reviewerRole(), rules::toReviewer);
        return testers.size() == 1 && testers.equals(reviewers)
                ? problem(
                        "SOD-02",
                        Sentence.of(
                                "problem.one",
                                "only " + testers.getFirst().name() + " could test and review it, and nobody does both",
                                testers.getFirst().name()))
                : Optional.empty();
    }

    private List<PersonDetails> fit(String role, Function<PersonDetails, Optional<Objection>> rule) {
        return holders(role).stream()
                .filter(person -> rule.apply(person).isEmpty())
                .toList();
    }

    private Optional<RoundProblem> anyone(
            String role, String key, String verb, Function<PersonDetails, Optional<Objection>> rule) {
        var objections = holders(role).stream().map(rule).toList();
        if (objections.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var first = objections.stream().flatMap(Optional::stream).findFirst();
        return problem(
                first.map(Objection::rule).orElse("WF-01"),
                Sentence.of(key, "no holder of " + role + " may " + verb, role));
    }

    private List<PersonDetails> holders(String role) {
        return people.holding(role, rules.test().location());
    }

    private Optional<RoundProblem> problem(String rule, Sentence sentence) {
        return Optional.of(new RoundProblem(rules.test().subject(), rule, sentence));
    }
}

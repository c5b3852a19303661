package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.sox.Performed.Part;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may not do what around one control test, by person (SOD-01, 02, 03, 08, 09).
 *
 * @param test the test
 * @param people who stands where
 * @param hands who did something in it, or is named for it
 * @param history who performed the control, and when
 */
record Segregation(TestIdentity test, Assignment people, Hands hands, List<Performed> history) {

    /** What stands against the person handing over the evidence. */
    Optional<Objection> toOwner(PersonDetails person) {
        return outsider(person)
                .or(() -> among(hands.testers(), person.id(), Objections.testsAndProvides()))
                .or(() -> among(hands.reviewers(), person.id(), Objections.reviewsAndProvides()));
    }

    /** What stands against the person testing. */
    Optional<Objection> toTester(PersonDetails person) {
        return outsider(person)
                .or(() -> insider("SOD-01", person.id(), Objections.NOT_TEST))
                .or(() -> among(hands.reviewers(), person.id(), Objections.reviewsAndTests()))
                .or(() -> performedBy(person.id()))
                .or(() -> TestingStaff.toTester(person, people.testerRole(), test.location()));
    }

    /** What stands against the person reviewing. */
    Optional<Objection> toReviewer(PersonDetails person) {
        return outsider(person)
                .or(() -> among(hands.testers(), person.id(), Objections.testedAndReviews()))
                .or(() -> insider("SOD-02", person.id(), Objections.NOT_REVIEW))
                .or(() -> byPost(person.id(), Part.PERFORMER, Objections.performs("SOD-02", Objections.NOT_REVIEW)))
                .or(() -> TestingStaff.toReviewer(person, people.reviewerRole(), test.location()));
    }

    /** Who has no part in testing at all: auditors from outside, and who only administers. */
    static Optional<Objection> outsider(PersonDetails person) {
        if (person.has(Role.EXTERNAL_AUDITOR)) {
            return Optional.of(Objections.auditor());
        }
        return person.roles().equals(Set.of(Role.ADMIN)) ? Optional.of(Objections.administrator()) : Optional.empty();
    }

    private static Optional<Objection> among(Collection<PersonId> people, PersonId person, Objection objection) {
        return people.contains(person) ? Optional.of(objection) : Optional.empty();
    }

    private Optional<Objection> insider(String rule, PersonId person, Sentence consequence) {
        if (person.equals(people.owner())) {
            return Optional.of(Objections.owns(rule, consequence));
        }
        if (person.equals(people.performer())) {
            return Optional.of(Objections.performs(rule, consequence));
        }
        return among(hands.providers(), person, Objections.provided(rule, consequence))
                .or(() -> byPost(person, Part.OWNER, Objections.owns(rule, consequence)));
    }

    /** Whoever holds a post today stands where its holder stands, whoever was named for the test. */
    private Optional<Objection> byPost(PersonId person, Part part, Objection objection) {
        return history.stream().anyMatch(one -> one.person().equals(person) && one.isNow(part))
                ? Optional.of(objection)
                : Optional.empty();
    }

    /** In the year of the cycle, or in a tested period that reaches beyond it. */
    private Optional<Objection> performedBy(PersonId person) {
        return history.stream()
                .filter(one -> one.person().equals(person) && one.part() == Part.PERFORMER)
                .filter(one -> one.overlaps(test.fiscalYearStart(), test.fiscalYearEnd())
                        || one.overlaps(test.from(), test.to()))
                .findFirst()
                .map(one -> Objections.performed(one.to()));
    }
}

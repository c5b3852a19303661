package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may not do what around one control test, by person (SOD-01, 02, 03, 08).
 *
 * @param test the test
 * @param people who stands where
 * @param history who performed the control, and when
 */
record Segregation(TestIdentity test, Assignment people, List<Performed> history) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    Optional<Objection> toOwner(PersonDetails person) {
        return auditor(person);
    }

    /** What stands against the person testing; reviewers are those who reviewed or will review this test. */
    Optional<Objection> toTester(PersonDetails person, Collection<PersonId> reviewers) {
        return auditor(person)
                .or(() -> insider(
                        "SOD-01",
                        person.id(),
                        Sentence.of("sod.not.test", "so you can't test it. Ask the lead for another tester.")))
                .or(() -> among(
                        reviewers,
                        person.id(),
                        new Objection(
                                "SOD-01",
                                Sentence.of(
                                        "sod.reviews",
                                        "You review this test, so you can't do it. Ask the lead for another tester."),
                                Sentence.of("sod.reviews.about", "reviews this test"))))
                .or(() -> performedBy(person.id()))
                .or(() -> TestingStaff.toTester(person, people.testerRole()));
    }

    /** What stands against the person reviewing; testers are all who worked on the grid. */
    Optional<Objection> toReviewer(PersonDetails person, Collection<PersonId> testers) {
        return auditor(person)
                .or(() -> among(
                        testers,
                        person.id(),
                        new Objection(
                                "SOD-02",
                                Sentence.of(
                                        "sod.tested",
                                        "You tested this control, so you can't review the test. Ask the lead for another reviewer."),
                                Sentence.of("sod.tests.about", "tests this control"))))
                .or(() -> insider(
                        "SOD-02",
                        person.id(),
                        Sentence.of(
                                "sod.not.review", "so you can't review its test. Ask the lead for another reviewer.")))
                .or(() -> TestingStaff.toReviewer(person, people.reviewerRole()));
    }

    private static Optional<Objection> among(Collection<PersonId> people, PersonId person, Objection objection) {
        return people.contains(person) ? Optional.of(objection) : Optional.empty();
    }

    private Optional<Objection> insider(String rule, PersonId person, Sentence consequence) {
        if (person.equals(people.owner())) {
            return Optional.of(new Objection(
                    rule,
                    Sentence.of("sod.owns", "You own this control, " + consequence, consequence),
                    Sentence.of("sod.owns.about", "owns this control")));
        }
        return person.equals(people.performer())
                ? Optional.of(new Objection(
                        rule,
                        Sentence.of("sod.performs", "You perform this control, " + consequence, consequence),
                        Sentence.of("sod.performs.about", "performs this control")))
                : Optional.empty();
    }

    private Optional<Objection> performedBy(PersonId person) {
        return history.stream()
                .filter(one -> one.person().equals(person))
                .filter(one -> one.overlaps(test.fiscalYearStart(), test.fiscalYearEnd()))
                .findFirst()
                .map(one -> performed(one.to()));
    }

    private static Objection performed(@Nullable LocalDate to) {
        var until = to == null
                ? Sentence.of("sod.performed.now", "in this cycle")
                : Sentence.of("sod.performed.until", "until " + DAY.format(to), to);
        return new Objection(
                "SOD-03",
                Sentence.of(
                        "sod.performed",
                        "You performed this control " + until + ", so you can't test it in this cycle."
                                + " Release it, or ask the lead to reassign it.",
                        until),
                Sentence.of("sod.performed.about", "performed this control " + until, until));
    }

    private static Optional<Objection> auditor(PersonDetails person) {
        return person.has(Role.EXTERNAL_AUDITOR)
                ? Optional.of(new Objection(
                        "SOD-08",
                        Sentence.of(
                                "sod.auditor",
                                "An external auditor reads and comments, and never owns, tests or reviews. Choose somebody else."),
                        Sentence.of("sod.auditor.about", "is an external auditor")))
                : Optional.empty();
    }
}

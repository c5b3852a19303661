package io.tickmark.sox;

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
                .or(() -> insider("SOD-01", person.id(), "so you can't test it. Ask the lead for another tester."))
                .or(() -> among(
                        reviewers,
                        person.id(),
                        new Objection(
                                "SOD-01",
                                "You review this test, so you can't do it. Ask the lead for another tester.",
                                "reviews this test")))
                .or(() -> performedBy(person.id()));
    }

    /** What stands against the person reviewing; testers are all who worked on the grid. */
    Optional<Objection> toReviewer(PersonDetails person, Collection<PersonId> testers) {
        return auditor(person)
                .or(() -> among(
                        testers,
                        person.id(),
                        new Objection(
                                "SOD-02",
                                "You tested this control, so you can't review the test. Ask the lead for another reviewer.",
                                "tests this control")))
                .or(() -> insider(
                        "SOD-02", person.id(), "so you can't review its test. Ask the lead for another reviewer."));
    }

    private static Optional<Objection> among(Collection<PersonId> people, PersonId person, Objection objection) {
        return people.contains(person) ? Optional.of(objection) : Optional.empty();
    }

    private Optional<Objection> insider(String rule, PersonId person, String consequence) {
        if (person.equals(people.owner())) {
            return Optional.of(new Objection(rule, "You own this control, " + consequence, "owns this control"));
        }
        return person.equals(people.performer())
                ? Optional.of(new Objection(rule, "You perform this control, " + consequence, "performs this control"))
                : Optional.empty();
    }

    private Optional<Objection> performedBy(PersonId person) {
        return history.stream()
                .filter(one -> one.person().equals(person))
                .filter(one -> one.overlaps(test.fiscalYearStart(), test.fiscalYearEnd()))
                .findFirst()
                .map(one -> "performed this control " + until(one.to()))
                .map(fact -> new Objection(
                        "SOD-03",
                        "You " + fact + ", so you can't test it in this cycle."
                                + " Release it, or ask the lead to reassign it.",
                        fact));
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "in this cycle" : "until " + DAY.format(day);
    }

    private static Optional<Objection> auditor(PersonDetails person) {
        return person.has(Role.EXTERNAL_AUDITOR)
                ? Optional.of(new Objection(
                        "SOD-08",
                        "An external auditor reads and comments, and never owns, tests or reviews. Choose somebody else.",
                        "is an external auditor"))
                : Optional.empty();
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is on the testing staff (domain.md 1.2): by a role here, or by holding the post that the matrix names. */
final class TestingStaff {

    private static final List<Role> TESTERS = List.of(Role.SOX_TESTER, Role.IT_AUDITOR);
    private static final List<Role> REVIEWERS = List.of(Role.SOX_REVIEWER);

    private static final Objection NO_TESTER = new Objection(
            "WF-01",
            Sentence.of("staff.test", "You hold no role to test here. Ask the lead for somebody who does."),
            Sentence.of("staff.test.about", "holds no role to test"));
    private static final Objection NO_REVIEWER = new Objection(
            "WF-01",
            Sentence.of("staff.review", "You hold no role to review tests here. Ask the lead for somebody who does."),
            Sentence.of("staff.review.about", "holds no role to review tests"));

    private TestingStaff() {}

    /**
     * What stands against a person who does not belong to the testers.
     *
     * @param post the matrix's role for the test
     * @param location where the control is tested; null for a central test
     */
    static Optional<Objection> toTester(PersonDetails person, String post, @Nullable String location) {
        return belongs(person, TESTERS, post, location) ? Optional.empty() : Optional.of(NO_TESTER);
    }

    /**
     * What stands against a person who does not belong to the reviewers.
     *
     * @param post the matrix's role for the review
     * @param location where the control is tested; null for a central test
     */
    static Optional<Objection> toReviewer(PersonDetails person, String post, @Nullable String location) {
        return belongs(person, REVIEWERS, post, location) ? Optional.empty() : Optional.of(NO_REVIEWER);
    }

    private static boolean belongs(PersonDetails person, List<Role> roles, String post, @Nullable String location) {
        return roles.stream().anyMatch(person::has)
                || person.positions().stream()
                        .filter(held -> held.code().equals(post))
                        .anyMatch(held ->
                                held.location() == null || held.location().equals(location));
    }
}

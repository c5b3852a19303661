package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import java.time.LocalDate;
import java.util.List;

/**
 * One control instance of a round about to be opened: who would do what, and what stands against it.
 *
 * @param items how many items the test would look at
 */
public record PreviewLine(
        TestIdentity test, Assignment people, int items, LocalDate dueOn, List<RoundProblem> problems) {

    /** Those on the testing staff, or in the post that the matrix names. */
    public List<PersonDetails> thinkableTesters(List<PersonDetails> all) {
        return all.stream()
                .filter(person -> TestingStaff.toTester(person, people.testerRole(), test.location())
                        .isEmpty())
                .toList();
    }

    /** Those on the review staff, or in the post that the matrix names. */
    public List<PersonDetails> thinkableReviewers(List<PersonDetails> all) {
        return all.stream()
                .filter(person -> TestingStaff.toReviewer(person, people.reviewerRole(), test.location())
                        .isEmpty())
                .toList();
    }

    static PreviewLine of(PlannedTest plan, RoundReview review) {
        return new PreviewLine(
                plan.identity(),
                plan.people(),
                plan.sheet().items().size(),
                plan.dueOn(),
                review.problems(plan.identity(), plan.people(), plan.dueOn()));
    }
}

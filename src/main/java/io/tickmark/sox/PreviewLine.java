package io.tickmark.sox;

import java.time.LocalDate;
import java.util.List;

/**
 * One control instance of a round about to be opened: who would do what, and what stands against it.
 *
 * @param items how many items the test would look at
 */
public record PreviewLine(
        TestIdentity test, Assignment people, int items, LocalDate dueOn, List<RoundProblem> problems) {

    static PreviewLine of(PlannedTest plan, RoundReview review) {
        return new PreviewLine(
                plan.identity(),
                plan.people(),
                plan.sheet().items().size(),
                plan.dueOn(),
                review.problems(plan.identity(), plan.people()));
    }
}

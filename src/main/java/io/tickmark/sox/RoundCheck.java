package io.tickmark.sox;

import io.tickmark.people.People;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is known around planned tests, so that their gaps and conflicts can be told. */
@Component
class RoundCheck {

    private final People people;
    private final PerformanceHistory history;
    private final ControlTests tests;

    RoundCheck(People people, PerformanceHistory history, ControlTests tests) {
        this.people = people;
        this.history = history;
        this.tests = tests;
    }

    /** One look at many tests: what they share is read once. */
    RoundReview review(TestingCycleId cycle, Collection<ControlId> controls, @Nullable TestingRoundId own) {
        var others = tests.rowsOf(cycle.value(), controls).stream()
                .filter(row -> !row.round().equals(own))
                .toList();
        return new RoundReview(people, history.over(controls), new TestOrder(others));
    }

    /** All that keeps a planned round from being opened. */
    List<RoundProblem> problems(TestingRound round, List<ControlTest> planned) {
        var controls = planned.stream().map(test -> test.identity().control()).collect(Collectors.toSet());
        var review = review(round.cycle(), controls, round.id());
        return planned.stream()
                .flatMap(test -> review.problems(test.identity(), test.people()).stream())
                .toList();
    }
}

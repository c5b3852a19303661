package io.tickmark.sox;

import io.tickmark.people.People;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is known around planned tests, so that their gaps and conflicts can be told. */
@Component
class RoundCheck {

    private final People people;
    private final ControlPerformances performances;
    private final ControlTests tests;

    RoundCheck(People people, ControlPerformances performances, ControlTests tests) {
        this.people = people;
        this.performances = performances;
        this.tests = tests;
    }

    /** One look at many tests: what they share is read once. */
    RoundReview review(TestingCycleId cycle, Collection<ControlId> controls, @Nullable TestingRoundId own) {
        var others = tests.rowsOf(cycle.value(), controls).stream()
                .filter(row -> !row.round().equals(own))
                .toList();
        return new RoundReview(people, performances.findByControlIdIn(controls), new TestOrder(others));
    }

    /** Who performed the control of a test, and when. */
    List<Performed> history(TestIdentity test) {
        return performances.findByControlIdIn(List.of(test.control())).stream()
                .filter(one -> one.concerns(test))
                .map(ControlPerformance::performed)
                .toList();
    }
}

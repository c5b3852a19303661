package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.Matrix;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is known around planned tests, so that their gaps and conflicts can be told. */
@Component
class RoundCheck {

    private final StaffDirectory staff;
    private final PerformanceHistory history;
    private final ControlTests tests;
    private final Matrix matrix;
    private final TestCalendar calendar;

    RoundCheck(
            StaffDirectory staff,
            PerformanceHistory history,
            ControlTests tests,
            Matrix matrix,
            TestCalendar calendar) {
        this.staff = staff;
        this.history = history;
        this.tests = tests;
        this.matrix = matrix;
        this.calendar = calendar;
    }

    /** One look at many tests: what they share is read once. */
    RoundReview review(
            TestingCycleDetails cycle, Collection<ControlId> controls, @Nullable TestingRoundId own, LocalDate dueOn) {
        var days = new RoundReview.Days(dueOn, calendar.today(cycle.zone()));
        var others = tests.rowsOf(cycle.id().value(), controls).stream()
                .filter(row -> !row.round().equals(own))
                .toList();
        return new RoundReview(
                staff.known(), history.over(controls), new TestOrder(others), MatrixNow.of(matrix.current()), days);
    }

    /** What stands against the days of a round. */
    List<RoundProblem> problems(
            TestPhase phase, LocalDate from, LocalDate to, LocalDate dueOn, TestingCycleDetails cycle) {
        return new RoundDates(phase, from, to, dueOn, calendar.today(cycle.zone())).problems(cycle.fiscalYearEnd());
    }

    /** All that keeps a planned round from being opened. */
    List<RoundProblem> problems(TestingRoundDetails round, List<ControlTest> all, TestingCycleDetails cycle) {
        var planned = all.stream().filter(test -> !test.state().isOver()).toList();
        var controls = planned.stream().map(test -> test.identity().control()).collect(Collectors.toSet());
        var review = review(cycle, controls, round.id(), round.due().on());
        var ofTests = planned.stream()
                .flatMap(test -> review
                        .problems(test.identity(), test.people(), test.due().on())
                        .stream());
        var ofRound =
                problems(round.phase(), round.from(), round.to(), round.due().on(), cycle);
        return Stream.concat(ofRound.stream(), ofTests).toList();
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a round: the tested period lies within the cycle's year (P-4), and there is time to conclude the tests
 * after it, from today on (WF-02).
 *
 * @param today in the cycle's zone
 */
record RoundDates(TestPhase phase, LocalDate from, LocalDate to, LocalDate dueOn, LocalDate today) {

    /** What stands against them in a year. */
    List<RoundProblem> problems(LocalDate fiscalYearEnd) {
        var problems = new ArrayList<RoundProblem>();
        var begin = fiscalYearEnd.minusYears(1).plusDays(1);
        if (from.isBefore(begin) || to.isAfter(fiscalYearEnd)) {
            problems.add(problem(
                    "P-4",
                    Sentence.of(
                            "problem.year",
                            "the tested period lies outside the cycle's year, " + Sentence.day(begin) + " to "
                                    + Sentence.day(fiscalYearEnd),
                            begin,
                            fiscalYearEnd)));
        }
        new DueWindow(phase, to, today)
                .objection(dueOn)
                .map(why -> problem("WF-02", why))
                .ifPresent(problems::add);
        return problems;
    }

    private static RoundProblem problem(String rule, Sentence sentence) {
        return new RoundProblem("", rule, sentence);
    }
}

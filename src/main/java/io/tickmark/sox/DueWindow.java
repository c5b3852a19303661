package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a round or a single test may be due: after the period it tests, for a walkthrough at any time, and not in the past
 * (WF-02).
 *
 * @param to last day of the tested period
 * @param today where it is tested
 */
record DueWindow(TestPhase phase, LocalDate to, LocalDate today) {

    static DueWindow of(TestIdentity test, LocalDate today) {
        return new DueWindow(test.phase(), test.to(), today);
    }

    /** What stands against the day. */
    Optional<Sentence> objection(LocalDate day) {
        if (day.isBefore(today)) {
            return Optional.of(
                    Sentence.of("problem.duePast", "it is due on " + Sentence.day(day) + ", which is past", day));
        }
        return phase != TestPhase.WALKTHROUGH && day.isBefore(to)
                ? Optional.of(Sentence.of(
                        "problem.dueInPeriod",
                        "it is due on " + Sentence.day(day) + ", before the tested period ends on " + Sentence.day(to),
                        day,
                        to))
                : Optional.empty();
    }

    void require(ControlTestId test, LocalDate day) {
        objection(day).ifPresent(objection -> {
            throw LeadRefusals.dueOutside(test, objection);
        });
    }
}

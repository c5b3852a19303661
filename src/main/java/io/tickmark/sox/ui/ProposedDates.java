package io.tickmark.sox.ui;

import io.tickmark.sox.TestPhase;
import java.time.LocalDate;

/**
 * What the calendar of domain.md 1.3 proposes for a round.
 *
 * @param from first day of the tested period
 * @param to last day of the tested period
 * @param dueOn four weeks after there is something to test
 */
record ProposedDates(LocalDate from, LocalDate to, LocalDate dueOn) {

    private static final int USUAL_DAYS = 28;
    private static final int MONTHS_AFTER_INTERIM = 3;

    /** @param yearEnd last day of the fiscal year */
    static ProposedDates of(TestPhase phase, LocalDate yearEnd, LocalDate today) {
        var interimEnd = yearEnd.plusDays(1).minusMonths(MONTHS_AFTER_INTERIM).minusDays(1);
        var from = phase == TestPhase.ROLL_FORWARD ? interimEnd.plusDays(1) : beginOf(yearEnd);
        var to = phase == TestPhase.INTERIM ? interimEnd : yearEnd;
        var ready = phase != TestPhase.WALKTHROUGH && to.isAfter(today) ? to : today;
        return new ProposedDates(from, to, ready.plusDays(USUAL_DAYS));
    }

    static LocalDate beginOf(LocalDate yearEnd) {
        return yearEnd.minusYears(1).plusDays(1);
    }
}

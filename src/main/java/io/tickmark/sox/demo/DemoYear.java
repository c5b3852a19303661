package io.tickmark.sox.demo;

import java.time.LocalDate;
import java.time.Month;

/**
 * The year the demo plays in: the latest one whose first nine months are over, so that its interim tests can be concluded
 * today.
 */
record DemoYear(int year) {

    private static final String YEAR_OF_THE_FILE = "2027";

    static DemoYear of(LocalDate today) {
        var over = today.isAfter(LocalDate.of(today.getYear(), Month.SEPTEMBER, 30));
        return new DemoYear(over ? today.getYear() : today.getYear() - 1);
    }

    LocalDate day(Month month, int day) {
        return LocalDate.of(year, month, day);
    }

    LocalDate end() {
        return day(Month.DECEMBER, 31);
    }

    /** Brackwater's matrix file is written for one year; here its controls are in force from the demo's. */
    String moved(String matrix) {
        return matrix.replace(YEAR_OF_THE_FILE + "-01-01", day(Month.JANUARY, 1).toString());
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.Sentence;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Begin a company's year of testing.
 *
 * @param fiscalYearEnd last day of the year
 * @param zone in which its days begin and end
 */
public record OpenCycle(String company, LocalDate fiscalYearEnd, ZoneId zone) {

    private static final int LONGEST = 200;

    /** Section 404 holds for the years that ended after this day (SEC release 33-8392); an earlier one is a slip of the pen. */
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(2004, 11, 14);

    public OpenCycle {
        if (company.isBlank()) {
            throw new Malformed("A cycle has a company. Give its name.");
        }
        if (company.length() > LONGEST) {
            throw new Malformed("A company's name has at most " + LONGEST + " characters. Shorten it.");
        }
        if (!fiscalYearEnd.isAfter(BEFORE_THE_FIRST)) {
            throw new Malformed("No fiscal year that ended on " + Sentence.day(fiscalYearEnd)
                    + " was tested: Section 404 holds for those that ended after " + Sentence.day(BEFORE_THE_FIRST)
                    + ". Give another year-end.");
        }
        company = company.strip();
    }
}

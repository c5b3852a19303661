package io.tickmark.sox;

import io.tickmark.kernel.Malformed;
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

    public OpenCycle {
        if (company.isBlank()) {
            throw new Malformed("A cycle has a company. Give its name.");
        }
        if (company.length() > LONGEST) {
            throw new Malformed("A company's name has at most " + LONGEST + " characters. Shorten it.");
        }
        company = company.strip();
    }
}

package io.tickmark.embeddedcamunda.search;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Which of two values comes first: numbers by size, dates by the instant they mean, everything else by its text. */
final class Values {

    private Values() {}

    static int compare(Object left, Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        return compareTexts(left.toString(), right.toString());
    }

    private static int compareTexts(String left, String right) {
        boolean dates = looksLikeDate(left) && looksLikeDate(right);
        return dates && !sameForm(left, right) ? compareDates(left, right) : left.compareTo(right);
    }

    /** A date on a full second has no fraction: as text it would come after all others of that second. */
    private static int compareDates(String left, String right) {
        try {
            return OffsetDateTime.parse(left)
                    .toInstant()
                    .compareTo(OffsetDateTime.parse(right).toInstant());
        } catch (DateTimeParseException e) {
            return left.compareTo(right);
        }
    }

    private static boolean sameForm(String left, String right) {
        return left.length() == right.length() && left.endsWith("Z") && right.endsWith("Z");
    }

    private static boolean looksLikeDate(String text) {
        return text.length() > 16 && text.charAt(4) == '-' && text.charAt(10) == 'T';
    }
}

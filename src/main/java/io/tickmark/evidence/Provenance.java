package io.tickmark.evidence;

import io.tickmark.kernel.Malformed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a file comes from and which time it speaks for (EV-03).
 *
 * @param from first day of the period covered; null where the file speaks for no time
 * @param to last day of the period covered; given like the first
 * @param system the system it was taken from
 * @param extractedBy who took it from there
 */
public record Provenance(
        EvidenceSource source,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String system,
        @Nullable String extractedBy) {

    private static final int LONGEST = 200;

    public Provenance {
        if ((from == null) != (to == null)) {
            throw new Malformed(
                    "Only one day of the period covered is given. Give its first and its last day, or neither.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new Malformed("The period covered ends before it begins. Put the earlier day first.");
        }
        system = tidy(system);
        extractedBy = tidy(extractedBy);
    }

    public static Provenance of(EvidenceSource source) {
        return new Provenance(source, null, null, null, null);
    }

    /** Nothing can be shown of days that are yet to come, wherever on earth they begin. */
    void requireOver(LocalDate latest) {
        if (to != null && to.isAfter(latest)) {
            throw new Malformed("The period covered ends on " + to
                    + ", and that day is yet to come. Give the last day that the file says something about.");
        }
    }

    /** Whether it speaks for a time, and for no day between these. */
    public boolean misses(LocalDate first, LocalDate last) {
        return from != null && to != null && (to.isBefore(first) || from.isAfter(last));
    }

    /** Whether it speaks for a day between these. */
    public boolean touches(LocalDate first, LocalDate last) {
        return from != null && !misses(first, last);
    }

    /** As it was kept; of a period that was once kept by half, the one day is read. */
    static Provenance kept(
            EvidenceSource source,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String system,
            @Nullable String extractedBy) {
        return new Provenance(source, from == null ? to : from, to == null ? from : to, system, extractedBy);
    }

    private static @Nullable String tidy(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new Malformed("Say it in at most " + LONGEST + " characters, not in " + text.length() + ".");
        }
        return text.strip();
    }
}

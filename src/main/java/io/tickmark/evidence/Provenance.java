package io.tickmark.evidence;

import io.tickmark.kernel.Malformed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a file comes from and which time it speaks for (EV-03).
 *
 * @param from first day of the period covered
 * @param to last day of the period covered
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
        if (from != null && to != null && to.isBefore(from)) {
            throw new Malformed("The period covered ends before it begins. Put the earlier day first.");
        }
        system = tidy(system);
        extractedBy = tidy(extractedBy);
    }

    public static Provenance of(EvidenceSource source) {
        return new Provenance(source, null, null, null, null);
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

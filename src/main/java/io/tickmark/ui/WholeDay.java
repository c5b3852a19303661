package io.tickmark.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day that work is due by the end of. It ends where the work is done, which a moment alone doesn't tell; but a day ends
 * at 23:59, and zones lie whole quarters of an hour apart.
 */
final class WholeDay {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final int DAY = 24 * 60;
    private static final int QUARTER = 15;

    /** Farther off, two zones share the hour on different days. */
    private static final int FARTHEST = 10 * 60;

    private WholeDay() {}

    /** Empty where no day ends then. */
    static Optional<LocalDate> ending(Instant moment) {
        var here = LocalDateTime.ofInstant(moment, ReaderZone.current());
        if (here.toLocalTime().truncatedTo(ChronoUnit.MINUTES).equals(LAST_MINUTE)) {
            return Optional.of(here.toLocalDate());
        }
        var utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        var ahead = (int) Duration.between(utc.toLocalTime(), LAST_MINUTE).toMinutes();
        var offset = ahead > DAY / 2 ? ahead - DAY : ahead;
        return offset % QUARTER == 0 && Math.abs(offset) <= FARTHEST
                ? Optional.of(utc.plusMinutes(offset).toLocalDate())
                : Optional.empty();
    }
}

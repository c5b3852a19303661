package io.tickmark.work.ui;

import io.tickmark.work.WorkFilter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** A slice of a work list by due date, in the reader's calendar. */
enum DueSlice {
    ALL,
    OVERDUE,
    THIS_WEEK,
    NEXT;

    WorkFilter of(String text, Instant now, ZoneId zone) {
        var filter = WorkFilter.containing(text);
        var monday = now.atZone(zone)
                .toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay(zone)
                .toInstant();
        return switch (this) {
            case ALL -> filter;
            case OVERDUE -> filter.due(null, now);
            case THIS_WEEK -> filter.due(now, monday);
            case NEXT -> filter.due(monday, null);
        };
    }

    String key() {
        return "work.slice." + name().toLowerCase(java.util.Locale.ROOT);
    }
}

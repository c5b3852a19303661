package io.tickmark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and times as people read them: in their zone and language, UTC on hover. */
public final class Moments {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private Moments() {}

    /** "Fri 27 Nov 2026, 14:05". */
    public static String dateTime(Instant moment) {
        return formatter("ui.dateTime").withZone(ReaderZone.current()).format(moment);
    }

    /** "Fri 27 Nov 2026". */
    public static String date(LocalDate date) {
        return formatter("ui.date").format(date);
    }

    /** "2026-11-27 19:05:00 UTC". */
    public static String utc(Instant moment) {
        return UTC.format(moment);
    }

    /** "Fri 27 Nov 2026 (in 4 days)". */
    public static String due(Instant due, Instant now) {
        return I18NProvider.translate("ui.due", dueDay(due), distance(due, now));
    }

    /** "Fri 27 Nov 2026", and with its hour where the day it is due isn't over with the reader's: "Sat 28 Nov 2026, 00:59". */
    public static String dueDay(Instant due) {
        var there = LocalDateTime.ofInstant(due, ReaderZone.current());
        var last = there.toLocalTime().truncatedTo(ChronoUnit.MINUTES).equals(LAST_MINUTE);
        return last ? date(there.toLocalDate()) : dateTime(due);
    }

    /** "in 4 days", "today", "3 days ago". */
    public static String distance(Instant due, Instant now) {
        var zone = ReaderZone.current();
        var days = ChronoUnit.DAYS.between(day(now, zone), day(due, zone));
        if (days == 0) {
            return I18NProvider.translate("ui.due.today");
        }
        return days > 0 ? I18NProvider.translate("ui.due.ahead", days) : I18NProvider.translate("ui.due.past", -days);
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static DateTimeFormatter formatter(String key) {
        var ui = UI.getCurrent();
        var locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        return DateTimeFormatter.ofPattern(I18NProvider.translate(key), locale);
    }
}

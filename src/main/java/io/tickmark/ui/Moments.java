package io.tickmark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and times as people read them: in their zone and language, UTC on hover. */
public final class Moments {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

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

    /** "Fri 27 Nov 2026": the same day for every reader where it is due by the end of a day, else with the hour here. */
    public static String dueDay(Instant due) {
        return WholeDay.ending(due).map(Moments::date).orElseGet(() -> dateTime(due));
    }

    /** "in 4 days", "today", "3 days ago". */
    public static String distance(Instant due, Instant now) {
        var zone = ReaderZone.current();
        var day = WholeDay.ending(due).orElseGet(() -> day(due, zone));
        var days = ChronoUnit.DAYS.between(day(now, zone), day);
        if (days == 0 || (days < 0 && !due.isBefore(now))) {
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

package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Span;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.DueDate;
import io.tickmark.ui.Moments;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The day something is due, how far off that is while it is open, and how often it was moved (WF-03). */
class DueDay extends Span {

    static DueDay of(ControlTestRow test, LocalDate today) {
        return new DueDay(test.due(), today, test.state().isOver());
    }

    DueDay(DueDate due, LocalDate today, boolean over) {
        addClassName("due-day");
        var day = new Span(getTranslation("sox.due", over ? Moments.date(due.on()) : away(due.on(), today)));
        day.addClassName("due-date");
        if (!over && due.on().isBefore(today)) {
            day.addClassName("is-overdue");
        }
        add(day);
        if (due.moves() > 0) {
            var moved = new Span(getTranslation("sox.due.moved", due.moves()));
            moved.addClassName("secondary");
            moved.setTitle(getTranslation("sox.due.first", Moments.date(due.first())));
            add(moved);
        }
    }

    private String away(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        var distance = getTranslation("ui.due.today");
        if (days != 0) {
            distance = days > 0 ? getTranslation("ui.due.ahead", days) : getTranslation("ui.due.past", -days);
        }
        return getTranslation("ui.due", Moments.date(day), distance);
    }
}

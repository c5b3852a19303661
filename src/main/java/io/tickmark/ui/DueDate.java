package io.tickmark.ui;

import java.time.Instant;

/** When something is due: "Fri 27 Nov 2026 (in 4 days)". What is late says so in words, with its own look. */
public class DueDate extends Moment {

    public DueDate(Instant due, Instant now) {
        this(due, Moments.due(due, now));
        if (due.isBefore(now)) {
            addClassName("is-overdue");
        }
    }

    private DueDate(Instant due, String text) {
        super(due, text);
        addClassName("due-date");
        setTitle(Moments.dateTime(due) + " · " + Moments.utc(due));
    }

    /** Of what is done: when it was due, and no distance. */
    public static DueDate past(Instant due) {
        return new DueDate(due, Moments.dueDay(due));
    }
}

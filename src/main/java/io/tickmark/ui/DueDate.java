package io.tickmark.ui;

import java.time.Instant;

/** When something is due: "Fri 27 Nov 2026 (in 4 days)". What is late says so in words, with its own look. */
public class DueDate extends Moment {

    public DueDate(Instant due, Instant now) {
        super(due, Moments.due(due, now));
        addClassName("due-date");
        if (due.isBefore(now)) {
            addClassName("is-overdue");
        }
    }
}

package io.tickmark.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** The one set of states that people see, whatever they are called inside (ux.md). */
public enum Status {
    WAITING(VaadinIcon.CLOCK, "neutral"),
    IN_PROGRESS(VaadinIcon.PENCIL, "accent"),
    RETURNED(VaadinIcon.REPLY, "attention"),
    SUBMITTED(VaadinIcon.PAPERPLANE, "accent"),
    EFFECTIVE(VaadinIcon.CHECK_CIRCLE, "good"),
    INEFFECTIVE(VaadinIcon.CLOSE_CIRCLE, "bad"),
    NO_OCCURRENCE(VaadinIcon.CIRCLE_THIN, "neutral"),
    BLOCKED(VaadinIcon.BAN, "attention"),
    OVERDUE(VaadinIcon.EXCLAMATION_CIRCLE, "bad"),
    CANCELLED(VaadinIcon.MINUS_CIRCLE_O, "neutral");

    private final VaadinIcon icon;
    private final String tone;

    Status(VaadinIcon icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** The key of the word in the translations. */
    public String key() {
        return "ui.status." + name().toLowerCase(Locale.ROOT);
    }

    VaadinIcon icon() {
        return icon;
    }

    String tone() {
        return tone;
    }
}

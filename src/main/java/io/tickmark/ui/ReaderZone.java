package io.tickmark.ui;

import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time zone of the person reading; UTC until somebody said otherwise. */
public final class ReaderZone {

    private ReaderZone() {}

    public static ZoneId current() {
        var session = VaadinSession.getCurrent();
        var zone = session == null ? null : session.getAttribute(ZoneId.class);
        return zone == null ? ZoneOffset.UTC : zone;
    }

    /** The shell says it, when a person has signed in or changed it. */
    public static void is(ZoneId zone) {
        VaadinSession.getCurrent().setAttribute(ZoneId.class, zone);
    }
}

package io.tickmark.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.tickmark.ui.SystemBanner;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The pages open right now, so that what concerns everybody reaches them at once. */
@Component
class OpenPages {

    private final Set<BannerStrip> open = ConcurrentHashMap.newKeySet();

    void opened(BannerStrip banner) {
        open.add(banner);
    }

    void closed(BannerStrip banner) {
        open.remove(banner);
    }

    /** On a thread of their own: who tells may still hold a connection, and pages that ask for another would wait for it. */
    @EventListener
    void on(SystemBanner.Changed changed) {
        Thread.startVirtualThread(() -> open.forEach(OpenPages::refresh));
    }

    /** Takes the pages of these sessions to the sign-in page: nothing more is shown on them. */
    void leave(Set<String> sessions) {
        Thread.startVirtualThread(() -> open.forEach(banner ->
                banner.getUI().filter(ui -> sessions.contains(sessionOf(ui))).ifPresent(OpenPages::leave)));
    }

    private static String sessionOf(UI ui) {
        var session = ui.getSession();
        return session == null || session.getSession() == null
                ? ""
                : session.getSession().getId();
    }

    private static void leave(UI ui) {
        try {
            ui.access(() -> {
                ui.getPage().setLocation("login");
                ui.close();
            });
        } catch (UIDetachedException gone) {
            // the page was closed in the meantime
        }
    }

    private static void refresh(BannerStrip banner) {
        try {
            banner.getUI().ifPresent(ui -> ui.access(banner::refresh));
        } catch (UIDetachedException gone) {
            // the page was closed in the meantime
        }
    }
}

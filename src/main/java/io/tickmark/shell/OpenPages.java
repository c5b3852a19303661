package io.tickmark.shell;

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

    private static void refresh(BannerStrip banner) {
        try {
            banner.getUI().ifPresent(ui -> ui.access(banner::refresh));
        } catch (UIDetachedException gone) {
            // the page was closed in the meantime
        }
    }
}

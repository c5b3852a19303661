package io.tickmark.shell;

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

    @EventListener
    void on(SystemBanner.Changed changed) {
        open.forEach(banner -> banner.getUI().ifPresent(ui -> ui.access(banner::refresh)));
    }
}

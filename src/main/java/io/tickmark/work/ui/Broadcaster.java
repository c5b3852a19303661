package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Tells open pages that something changed, once the change is committed.
 *
 * @param <C> what says that it changed
 */
abstract class Broadcaster<C> {

    private final Map<Component, LiveRefresh<C>> pages = new ConcurrentHashMap<>();

    /** Refreshes the page whenever a change concerns it, for as long as it is on screen. */
    public void follow(Component page, Predicate<C> concerns, Command refresh) {
        page.addAttachListener(attach -> pages.put(page, new LiveRefresh<>(attach.getUI(), concerns, refresh)));
        page.addDetachListener(detach -> pages.remove(page));
    }

    void changed(C changed) {
        AfterCommit.run(() -> tell(changed));
    }

    private void tell(C changed) {
        pages.values().forEach(page -> page.on(changed));
    }
}

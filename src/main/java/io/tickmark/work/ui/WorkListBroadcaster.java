package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import io.tickmark.work.WorkListChanged;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open pages that the work list changed, once the change is committed. */
@org.springframework.stereotype.Component
public class WorkListBroadcaster {

    private final Map<Component, LiveRefresh> pages = new ConcurrentHashMap<>();

    /** Refreshes the page whenever a change concerns it, for as long as it is on screen. */
    public void follow(Component page, Predicate<WorkListChanged> concerns, Command refresh) {
        page.addAttachListener(attach -> pages.put(page, new LiveRefresh(attach.getUI(), concerns, refresh)));
        page.addDetachListener(detach -> pages.remove(page));
    }

    // not a transactional listener: the publication registry would keep a row for each message that only redraws
    @EventListener
    void on(WorkListChanged changed) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(changed);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(changed);
            }
        });
    }

    private void tell(WorkListChanged changed) {
        pages.values().forEach(page -> page.on(changed));
    }
}

package io.tickmark.work.ui;

import io.tickmark.work.InboxChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages that somebody was told something, or read it. */
@Component
class InboxBroadcaster extends Broadcaster<InboxChanged> {

    @EventListener
    void on(InboxChanged changed) {
        changed(changed);
    }
}

package io.tickmark.work.ui;

import io.tickmark.work.WorkListChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages that the work list changed. */
@Component
public class WorkListBroadcaster extends Broadcaster<WorkListChanged> {

    @EventListener
    void on(WorkListChanged changed) {
        changed(changed);
    }
}

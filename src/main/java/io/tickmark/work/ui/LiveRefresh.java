package io.tickmark.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** One open page that follows what changes: soon after a change, and at most twice a second in a burst. */
final class LiveRefresh<C> {

    static final int PAUSE_MILLIS = 500;

    private static final Executor SOON =
            CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, Thread::startVirtualThread);

    private final UI ui;
    private final Predicate<C> concerns;
    private final Command refresh;
    private final Executor soon;
    private final AtomicBoolean scheduled = new AtomicBoolean();

    LiveRefresh(UI ui, Predicate<C> concerns, Command refresh) {
        this(ui, concerns, refresh, SOON);
    }

    LiveRefresh(UI ui, Predicate<C> concerns, Command refresh, Executor soon) {
        this.ui = ui;
        this.concerns = concerns;
        this.refresh = refresh;
        this.soon = soon;
    }

    void on(C changed) {
        if (concerns.test(changed) && scheduled.compareAndSet(false, true)) {
            soon.execute(this::refresh);
        }
    }

    private void refresh() {
        scheduled.set(false);
        try {
            ui.access(refresh);
        } catch (UIDetachedException gone) {
            // the page was closed in the meantime
        }
    }
}

package io.tickmark.embeddedcamunda.runtime;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a snapshot taken whenever the log has grown enough to make a replay slow. */
final class SnapshotClerk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotClerk.class);
    private static final long RECORDS_BETWEEN = 20_000;
    private static final long RECORDS_AT_CLOSE = 2_000;

    private final LongSupplier position;
    private final Runnable snapshot;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-camunda-snapshots").factory());
    private long last;

    SnapshotClerk(LongSupplier position, Runnable snapshot) {
        this.position = position;
        this.snapshot = snapshot;
        this.last = position.getAsLong();
        thread.scheduleWithFixedDelay(() -> takeIfGrownBy(RECORDS_BETWEEN), 1, 1, TimeUnit.SECONDS);
    }

    private synchronized void takeIfGrownBy(long records) {
        long now = position.getAsLong();
        if (now - last < records) {
            return;
        }
        try {
            snapshot.run();
            last = now;
        } catch (RuntimeException e) {
            LOG.warn("No snapshot could be taken; the next start replays more of the log.", e);
        }
    }

    /** Takes a last one, so that the next start is quick. */
    @Override
    public void close() {
        thread.shutdown();
        takeIfGrownBy(RECORDS_AT_CLOSE);
    }
}

package io.tickmark.embeddedcamunda.runtime;

import io.tickmark.embeddedcamunda.engine.CommandGate;
import io.tickmark.embeddedcamunda.engine.JobBell;
import io.tickmark.embeddedcamunda.engine.MovableClock;
import io.tickmark.embeddedcamunda.engine.ZeebeEngine;
import io.tickmark.embeddedcamunda.history.History;
import io.tickmark.embeddedcamunda.history.Lag;
import io.tickmark.embeddedcamunda.log.LogFile;
import java.time.Duration;

/** The engine with its read side; a purge replaces both while the address stays. */
public final class RunningEngine implements AutoCloseable {

    private final DataFolder folder;
    private final LogFile log;
    private final Snapshots snapshots;
    private final MovableClock clock = new MovableClock();
    private final Lag lag;
    private final JobBell bell = new JobBell();
    private volatile ZeebeEngine engine;
    private volatile History history;
    private volatile long purges;
    private SnapshotClerk clerk;

    private RunningEngine(DataFolder folder, LogFile log, Duration searchLag) {
        this.folder = folder;
        this.lag = new Lag(searchLag, clock);
        this.log = log;
        this.snapshots = new Snapshots(folder.snapshots());
        this.engine = new Recovery(folder, log, snapshots, () -> startEngine(0)).recover();
        try {
            this.history = History.follow(log, engine.logStream(), lag);
            this.clerk = newClerk();
        } catch (Throwable e) {
            try (ZeebeEngine started = engine) {
                throw e;
            }
        }
    }

    /** Starts over the folder and goes on where the log in it ends. */
    public static RunningEngine start(DataFolder folder, Duration searchLag) {
        LogFile log = folder.openLog();
        try {
            return new RunningEngine(folder, log, searchLag);
        } catch (Throwable e) {
            try (log) {
                throw e;
            }
        }
    }

    private ZeebeEngine startEngine(long firstKey) {
        return ZeebeEngine.start(log, folder.state(), clock, bell, firstKey);
    }

    private SnapshotClerk newClerk() {
        ZeebeEngine current = engine;
        return new SnapshotClerk(log::lastPosition, () -> snapshots.take(current::snapshot, log::lastPosition));
    }

    /** The way in for commands. */
    public CommandGate commands() {
        return engine.commands();
    }

    /** What can be searched. */
    public History history() {
        return history;
    }

    /** Where long polls wait for jobs. */
    public JobBell bell() {
        return bell;
    }

    /** The clock of timers and time stamps. */
    public MovableClock clock() {
        return clock;
    }

    /** Whether commands are being processed and their effects can be read. */
    public boolean isHealthy() {
        return engine.isHealthy() && history.isHealthy();
    }

    /** How often the engine was emptied. */
    public long purges() {
        return purges;
    }

    /** Empties engine and read side. Keys go on from where they were, so that nobody takes a new task for an old one. */
    public synchronized void purge() {
        long lastKey = engine.lastKey();
        stopAll();
        // before the log: a kill in between must not leave what speaks of records that are gone
        folder.cleanStop().forget();
        snapshots.forget();
        log.truncate();
        Folders.delete(folder.state());
        clock.reset();
        engine = startEngine(lastKey);
        history = History.follow(log, engine.logStream(), lag);
        clerk = newClerk();
        purges++;
        bell.ringAll();
    }

    private void stopAll() {
        try (ZeebeEngine stopped = engine;
                History unread = history) {
            clerk.close();
        }
    }

    @Override
    public synchronized void close() {
        bell.dismiss();
        try (log) {
            stopAll();
            folder.cleanStop().at(log);
        }
    }
}

package io.tickmark.embeddedcamunda.history;

import io.camunda.zeebe.logstreams.log.LogStream;
import io.tickmark.embeddedcamunda.log.LogFile;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * What can be searched. Rebuilt from the log at every start; whoever reads sees everything that was in the log when he
 * asked, so a search after an answered command always finds its effect, unless a {@link Lag} is wanted.
 */
public final class History implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LogFile log;
    private final Tables tables = Tables.empty();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Condition advanced = lock.writeLock().newCondition();
    private final LogFollower follower;
    private final Duration patience;
    private final Lag lag;
    private volatile long position;
    private volatile boolean failed;

    private History(LogFile log, LogStream logStream, Duration patience, Lag lag) {
        this.log = log;
        this.patience = patience;
        this.lag = lag;
        this.follower = new LogFollower(logStream, this, Projections.into(tables), lag);
    }

    /** Begins to follow the log from its first record. */
    public static History follow(LogFile log, LogStream logStream, Lag lag) {
        return follow(log, logStream, PATIENCE, lag);
    }

    static History follow(LogFile log, LogStream logStream, Duration patience, Lag lag) {
        History history = new History(log, logStream, patience, lag);
        history.follower.start();
        return history;
    }

    /** Reads the documents as of now. Nothing read may be kept beyond the function: the documents change. */
    public <R> R read(Function<Tables, R> reading) {
        awaitPosition(lag.isNone() ? log.lastPosition() : position);
        lock.readLock().lock();
        try {
            return reading.apply(tables);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The position of the last record that was read. */
    public long position() {
        return position;
    }

    /** Whether it still follows the log. */
    public boolean isHealthy() {
        return !failed;
    }

    /** Sends everybody home who waits for what will never be read. */
    void fail() {
        lock.writeLock().lock();
        try {
            failed = true;
            advanced.signalAll();
        } finally {
            lock.writeLock().unlock();
        }
    }

    void write(LongSupplier writing) {
        lock.writeLock().lock();
        try {
            long reached = writing.getAsLong();
            position = Math.max(position, reached);
            advanced.signalAll();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void awaitPosition(long wanted) {
        if (position < wanted) {
            awaitAdvance(wanted);
        }
        if (failed) {
            throw HistoryUnavailable.stopped();
        }
        if (position < wanted) {
            throw HistoryUnavailable.behind(position, wanted);
        }
    }

    private void awaitAdvance(long wanted) {
        lock.writeLock().lock();
        try {
            long left = patience.toNanos();
            while (position < wanted && left > 0 && !failed) {
                left = advanced.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        try {
            follower.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.tickmark.embeddedcamunda.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The wall clock plus an offset that tests may add to, so that timers fire without waiting. */
public final class MovableClock implements InstantSource {

    private volatile Duration offset = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public long millis() {
        return System.currentTimeMillis() + offset.toMillis();
    }

    /** Moves the clock on. */
    public synchronized void add(Duration more) {
        offset = offset.plus(more);
    }

    /** Back to the wall clock. */
    public void reset() {
        offset = Duration.ZERO;
    }

    /** How far the clock runs ahead of the wall clock. */
    public Duration offset() {
        return offset;
    }
}

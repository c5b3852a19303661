package io.tickmark.embeddedcamunda.history;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How long searches stay behind the engine. A cluster's do by the time of its exporters; ours see everything at once,
 * unless a test wants to know how a program bears a cluster's.
 *
 * @param by zero for a read side that waits until it has seen everything
 * @param clock the engine's, which stamps the records
 */
public record Lag(Duration by, InstantSource clock) {

    static final Lag NONE = new Lag(Duration.ZERO, InstantSource.system());

    boolean isNone() {
        return by.isZero();
    }

    /** Whether a record of this time, in milliseconds, is still hidden from searches. */
    boolean hides(long timestamp) {
        return !isNone() && timestamp > clock.millis() - by.toMillis();
    }
}

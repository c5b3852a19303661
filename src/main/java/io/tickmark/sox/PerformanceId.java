package io.tickmark.sox;

import java.util.UUID;

/** Names a note of who performed a control. */
public record PerformanceId(UUID value) {

    static PerformanceId create() {
        return new PerformanceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

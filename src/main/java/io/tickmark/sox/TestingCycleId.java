package io.tickmark.sox;

import java.util.UUID;

/** Names a testing cycle. */
public record TestingCycleId(UUID value) {

    static TestingCycleId create() {
        return new TestingCycleId(UUID.randomUUID());
    }

    public static TestingCycleId of(String text) {
        return new TestingCycleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

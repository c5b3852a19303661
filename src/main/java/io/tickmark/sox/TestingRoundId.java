package io.tickmark.sox;

import java.util.UUID;

/** Names a testing round. */
public record TestingRoundId(UUID value) {

    static TestingRoundId create() {
        return new TestingRoundId(UUID.randomUUID());
    }

    public static TestingRoundId of(String text) {
        return new TestingRoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

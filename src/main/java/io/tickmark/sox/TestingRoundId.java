package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import java.util.UUID;

/** Names a testing round. */
public record TestingRoundId(UUID value) {

    static TestingRoundId create() {
        return new TestingRoundId(UUID.randomUUID());
    }

    /** Reads the text of an address; what is no id names nothing. */
    public static TestingRoundId of(String text) {
        try {
            return new TestingRoundId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("round", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

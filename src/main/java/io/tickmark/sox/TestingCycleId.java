package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import java.util.UUID;

/** Names a testing cycle. */
public record TestingCycleId(UUID value) {

    static TestingCycleId create() {
        return new TestingCycleId(UUID.randomUUID());
    }

    /** Reads the text of an address; what is no id names nothing. */
    public static TestingCycleId of(String text) {
        try {
            return new TestingCycleId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("cycle", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

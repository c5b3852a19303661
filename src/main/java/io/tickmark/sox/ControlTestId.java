package io.tickmark.sox;

import io.tickmark.kernel.SubjectRef;
import java.util.UUID;

/** Names a control test. */
public record ControlTestId(UUID value) {

    static ControlTestId create() {
        return new ControlTestId(UUID.randomUUID());
    }

    public static ControlTestId of(String text) {
        return new ControlTestId(UUID.fromString(text));
    }

    /** As other modules know it. */
    public SubjectRef subject() {
        return new SubjectRef("ControlTest", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

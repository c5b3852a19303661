package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import java.util.UUID;

/** Names a control test. */
public record ControlTestId(UUID value) {

    static ControlTestId create() {
        return new ControlTestId(UUID.randomUUID());
    }

    /** Reads the text of an address; what is no id names nothing. */
    public static ControlTestId of(String text) {
        try {
            return new ControlTestId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("control test", text);
        }
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

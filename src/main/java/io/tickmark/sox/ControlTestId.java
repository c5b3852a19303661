package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import java.util.Optional;
import java.util.UUID;

/** Names a control test. */
public record ControlTestId(UUID value) {

    static ControlTestId create() {
        return new ControlTestId(UUID.randomUUID());
    }

    /** Reads the text of an address; what is no id names nothing. */
    public static ControlTestId of(String text) {
        return find(text).orElseThrow(() -> new NotFound("control test", text));
    }

    /** The same, of a reference that may name nothing. */
    public static Optional<ControlTestId> find(String text) {
        try {
            return Optional.of(new ControlTestId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
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

package io.tickmark.evidence;

import java.util.UUID;

/** Names a piece of evidence with all its versions. */
public record EvidenceId(UUID value) {

    static EvidenceId create() {
        return new EvidenceId(UUID.randomUUID());
    }

    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

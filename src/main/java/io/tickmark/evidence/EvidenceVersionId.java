package io.tickmark.evidence;

import java.util.UUID;

/** Names one unchanging version of a piece of evidence. */
public record EvidenceVersionId(UUID value) {

    static EvidenceVersionId create() {
        return new EvidenceVersionId(UUID.randomUUID());
    }

    public static EvidenceVersionId of(String text) {
        return new EvidenceVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

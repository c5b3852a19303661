package io.tickmark.evidence;

import io.tickmark.people.PersonId;
import java.time.Instant;

/**
 * One unchanging version (EV-01).
 *
 * @param number from 1
 * @param size in bytes
 * @param sha256 of the content, hex (EV-02)
 * @param late came, or was linked, after the work it belongs to was submitted (EV-05)
 */
public record EvidenceVersionDetails(
        EvidenceVersionId id,
        int number,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        PersonId uploadedBy,
        Instant uploadedAt,
        Provenance provenance,
        boolean late) {}

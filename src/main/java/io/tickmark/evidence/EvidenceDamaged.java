package io.tickmark.evidence;

import io.tickmark.kernel.Refused;

/** EV-02: what is read is what was handed in, or nothing. */
public class EvidenceDamaged extends Refused {

    private EvidenceDamaged(EvidenceId id, String sentence) {
        super(EvidenceEvent.subject(id), "READ_EVIDENCE", "EV-02", sentence);
    }

    static EvidenceDamaged changed(EvidenceId id, EvidenceVersionDetails version) {
        return new EvidenceDamaged(
                id,
                "The stored file %s is no longer what was handed in: its SHA-256 differs. Tell the administrator; a backup may hold it."
                        .formatted(version.fileName()));
    }

    static EvidenceDamaged missing(EvidenceId id, EvidenceVersionDetails version) {
        return new EvidenceDamaged(
                id,
                "The stored file %s is gone. Tell the administrator; a backup may hold it."
                        .formatted(version.fileName()));
    }
}

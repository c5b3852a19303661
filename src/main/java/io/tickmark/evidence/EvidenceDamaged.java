package io.tickmark.evidence;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;

/** EV-02: what is read is what was handed in, or nothing. */
public class EvidenceDamaged extends Refused {

    private EvidenceDamaged(EvidenceId id, Sentence sentence) {
        super(EvidenceEvent.subject(id), "READ_EVIDENCE", "EV-02", sentence);
    }

    static EvidenceDamaged changed(EvidenceId id, EvidenceVersionDetails version) {
        return new EvidenceDamaged(
                id,
                Sentence.of(
                        "evidence.changed",
                        "The stored file %s is no longer what was handed in: its SHA-256 differs. Tell the administrator; a backup may hold it."
                                .formatted(version.fileName()),
                        version.fileName()));
    }

    static EvidenceDamaged missing(EvidenceId id, EvidenceVersionDetails version) {
        return new EvidenceDamaged(
                id,
                Sentence.of(
                        "evidence.missing",
                        "The stored file %s is gone. Tell the administrator; a backup may hold it."
                                .formatted(version.fileName()),
                        version.fileName()));
    }
}

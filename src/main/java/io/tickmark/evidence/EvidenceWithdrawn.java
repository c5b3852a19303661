package io.tickmark.evidence;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;

/** WF-10: what was withdrawn stays as it is. */
public class EvidenceWithdrawn extends Refused {

    private EvidenceWithdrawn(EvidenceId id, String action) {
        super(
                EvidenceEvent.subject(id),
                action,
                "WF-10",
                Sentence.of("evidence.withdrawn", "This evidence was withdrawn. Hand the file in anew."));
    }

    static EvidenceWithdrawn of(EvidenceId id, String action) {
        return new EvidenceWithdrawn(id, action);
    }
}

package io.tickmark.sox;

import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceRoom;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The evidence there is for a control test, as a signature sees it: ids and hashes (WF-07). */
@Component
class TestEvidence {

    private final EvidenceRoom room;

    TestEvidence(EvidenceRoom room) {
        this.room = room;
    }

    /** SHA-256 of the current version of each piece that isn't withdrawn, by its id. */
    SortedMap<String, String> hashes(ControlTestId test) {
        var hashes = new TreeMap<String, String>();
        for (EvidenceDetails evidence : room.linkedTo(test.subject())) {
            if (!evidence.withdrawn()) {
                hashes.put(evidence.id().toString(), evidence.current().sha256());
            }
        }
        return hashes;
    }

    /** Items point only to evidence of their own test. */
    void requireKnown(ControlTestId test, TestSheet sheet) {
        var known = hashes(test).keySet();
        sheet.evidence().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw EvidenceRefusals.unknownEvidence(test, id);
        });
    }
}

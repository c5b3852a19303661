package io.tickmark.sox;

import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceRoom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The evidence there is for a control test. */
@Component
class TestEvidence {

    private final EvidenceRoom room;

    TestEvidence(EvidenceRoom room) {
        this.room = room;
    }

    EvidenceAtHand of(ControlTestId test) {
        return new EvidenceAtHand(room.linkedTo(test.subject()).stream()
                .filter(evidence -> !evidence.withdrawn())
                .collect(Collectors.toMap(evidence -> evidence.id().toString(), EvidenceDetails::current)));
    }

    /** Items point only to evidence of their own test. */
    void requireKnown(ControlTestId test, TestSheet sheet) {
        var known = of(test);
        sheet.evidence().stream().filter(id -> !known.has(id)).findFirst().ifPresent(id -> {
            throw EvidenceRefusals.unknownEvidence(test, id);
        });
    }
}

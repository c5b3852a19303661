package io.tickmark.sox;

import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.ReadingRoom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The evidence there is for a control test. */
@Component
class TestEvidence {

    private final ReadingRoom reading;

    TestEvidence(ReadingRoom reading) {
        this.reading = reading;
    }

    EvidenceAtHand of(ControlTestId test) {
        return new EvidenceAtHand(reading.linkedTo(test.subject()).stream()
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

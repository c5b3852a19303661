package io.tickmark.sox;

import io.tickmark.evidence.EvidenceEvent.EvidenceAdded;
import io.tickmark.people.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever adds evidence while the owner is asked for it, also behind a block, gives it for him, whether he hands it over
 * himself or another does (SOD-01, SOD-02).
 */
@Component
class EvidenceHands {

    private final ControlTests tests;
    private final SignedIn signedIn;

    EvidenceHands(ControlTests tests, SignedIn signedIn) {
        this.tests = tests;
        this.signedIn = signedIn;
    }

    @EventListener
    void on(EvidenceAdded added) {
        if (added.subject().type().equals(TestStep.SUBJECT_TYPE)) {
            tests.findById(ControlTestId.of(added.subject().id()).value())
                    .filter(test -> test.course().stands() == TestState.EVIDENCE_REQUESTED)
                    .ifPresent(test -> {
                        test.handovers().add(signedIn.id());
                        tests.save(test);
                    });
        }
    }
}

package io.tickmark.sox;

import io.tickmark.evidence.EvidenceEvent.EvidenceAdded;
import io.tickmark.evidence.EvidenceEvent.EvidenceTakenBack;
import io.tickmark.kernel.SubjectRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that a sign-off ends in the moment, and the transaction, in which the evidence under it changes (WF-07). */
@Component
class SignOffWatch {

    private final ControlTests tests;
    private final TestEvidence evidence;
    private final SealNotices notices;

    SignOffWatch(ControlTests tests, TestEvidence evidence, SealNotices notices) {
        this.tests = tests;
        this.evidence = evidence;
        this.notices = notices;
    }

    @EventListener
    void on(EvidenceAdded added) {
        changed(added.subject());
    }

    @EventListener
    void on(EvidenceTakenBack taken) {
        taken.subjects().forEach(this::changed);
    }

    private void changed(SubjectRef subject) {
        if (subject.type().equals(TestStep.SUBJECT_TYPE)) {
            tests.hold(ControlTestId.of(subject.id()).value())
                    .filter(test -> test.seal().isSet())
                    .ifPresent(test -> {
                        var signers = test.seal().evidenceChanged(evidence.of(test.id()));
                        tests.save(test);
                        notices.broken(test, signers);
                    });
        }
    }
}

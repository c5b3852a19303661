package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The owner's part of a control test: asked for evidence, he hands it over, with an answer where one was asked for, or a remark. */
class OwnersPart {

    private final ControlTest test;

    OwnersPart(ControlTest test) {
        this.test = test;
    }

    /** The engine asked the owner; said once or many times. */
    void evidenceRequested() {
        if (test.state() == TestState.NOT_STARTED) {
            test.become(TestState.EVIDENCE_REQUESTED, "EVIDENCE_REQUESTED");
        } else if (test.course().blocking().isFrom(TestState.NOT_STARTED)) {
            test.course().blocking().waitFor(TestState.EVIDENCE_REQUESTED);
        }
    }

    void provideEvidence(PersonId by, Instant at, boolean anyEvidence, @Nullable String answer) {
        test.guard().state("PROVIDE_EVIDENCE", test.state().canBecome(TestState.EVIDENCE_RECEIVED));
        var question = test.questions().open();
        if (question.isEmpty() && !anyEvidence) {
            throw EvidenceRefusals.noEvidence(test.id());
        }
        question.ifPresent(open -> {
            if (answer == null || answer.isBlank()) {
                throw EvidenceRefusals.noAnswer(test.id());
            }
            test.guard().words("PROVIDE_EVIDENCE", answer);
            open.answer(answer, by, at);
        });
        if (question.isEmpty() && answer != null && !answer.isBlank()) {
            test.guard().words("PROVIDE_EVIDENCE", answer);
            test.handovers().remark(answer, by, at);
        }
        test.handovers().add(by);
        test.become(
                TestState.EVIDENCE_RECEIVED,
                "EVIDENCE_PROVIDED",
                fact -> fact.because(null, answer),
                question.isPresent()
                        ? OwnerAnswered::new
                        : (id, fact) -> new ControlTestChanged(id, TestState.EVIDENCE_RECEIVED, fact));
    }
}

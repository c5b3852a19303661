package io.tickmark.sox;

import io.tickmark.kernel.Refused.Kind;
import io.tickmark.kernel.Sentence;

/** What the evidence of a control test is refused for. */
final class EvidenceRefusals {

    private EvidenceRefusals() {}

    static TestRefusal noEvidence(ControlTestId test) {
        return new TestRefusal(
                test,
                "PROVIDE_EVIDENCE",
                "EV-01",
                Sentence.of("test.noEvidence", "There is no evidence yet. Attach at least one file."));
    }

    static TestRefusal unknownEvidence(ControlTestId test, String evidence) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "SAVE_DRAFT",
                "EV-09",
                Sentence.of(
                        "test.unknownEvidence",
                        "Evidence " + evidence + " isn't attached to this test. Attach or link it first.",
                        evidence));
    }

    static TestRefusal mayNotAddEvidence(ControlTestId test) {
        return new TestRefusal(
                Kind.FORBIDDEN,
                test,
                "ADD_EVIDENCE",
                "WF-13",
                Sentence.of(
                        "test.mayNotAddEvidence",
                        "Evidence is added by the owner while it is asked for, by the tester while the test is his, and by both, late,"
                                + " until the test is locked. Ask the tester to put a question to the owner."));
    }

    static TestRefusal noAnswer(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "PROVIDE_EVIDENCE",
                "WF-13",
                Sentence.of("test.noAnswer", "The tester asked a question. Answer it, then send."));
    }
}

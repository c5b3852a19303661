package io.tickmark.sox;

import io.tickmark.evidence.EvidenceVersionDetails;
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

    static TestRefusal otherPeriod(ControlTest test, String action, int item, EvidenceVersionDetails stray) {
        var covered = stray.provenance();
        var tested = test.identity();
        return new TestRefusal(
                Kind.UNFIT,
                test.id(),
                action,
                "EV-03",
                Sentence.of(
                        "test.otherPeriod",
                        "Item " + item + " rests on " + stray.fileName() + ", which covers " + covered.from() + " to "
                                + covered.to() + "; the tested period is " + tested.from() + " to " + tested.to()
                                + ". Link evidence of the tested period, or have the file replaced by a version that"
                                + " says which time it covers.",
                        item,
                        stray.fileName(),
                        String.valueOf(covered.from()),
                        String.valueOf(covered.to()),
                        tested.from(),
                        tested.to()));
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

package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signatures of a control test, the content they stand under, and whether they still do (WF-07). */
record TestSeal(ControlTest test) {

    boolean isSet() {
        return test.signOffs().anyValid();
    }

    /** What a signature stands under, with this evidence. */
    TestContent content(EvidenceAtHand evidence) {
        var paper = test.paper();
        var proposed = Objects.requireNonNull(paper.proposed(), "not proposed yet");
        return TestContent.of(test.identity(), paper.sheet(), proposed, paper.expansion(), evidence);
    }

    /** Whether what is there now is what was signed. */
    boolean holdsFor(String hash) {
        return test.signOffs().holdFor(hash);
    }

    /**
     * The evidence is another than a moment ago: signatures under what it was hold no longer, and the test is the tester's
     * again, wherever it went since. Says whose names stood there.
     */
    List<PersonId> evidenceChanged(EvidenceAtHand evidence) {
        if (!isSet()) {
            return List.of();
        }
        var broken = test.signOffs().brokenBy(content(evidence).hash());
        broken.ifPresent(seal -> {
            test.changed(test.fact("SIGN_OFF_INVALIDATED")
                    .changed("signOff", SignOffState.VALID, SignOffState.INVALIDATED)
                    .changed("content", seal.stood(), seal.now())
                    .because("WF-07", null));
            goBack();
        });
        return broken.map(BrokenSeal::signers).orElse(List.of());
    }

    private void goBack() {
        var stands = test.course().stands();
        if (stands == TestState.CONCLUDED) {
            test.reopening().again();
            reopen("WF-07", null);
        } else if (stands.isWithReviewer()) {
            leaveReview();
        }
    }

    /** What the reviewer has before him isn't what was signed: the tester has it again, behind a block as well. */
    private void leaveReview() {
        test.paper().returned();
        var before = test.state();
        if (before == TestState.BLOCKED) {
            test.course().blocking().waitFor(TestState.RETURNED);
        } else {
            test.move(TestState.RETURNED);
        }
        test.tell(new ControlTestLeftReview(
                test.id(),
                test.fact("RETURNED").changed("state", before, test.state()).because("WF-07", null)));
    }

    /** The conclusion is taken back and stays on record; the work begins again at the tester's (WF-05, WF-06). */
    void reopen(String code, @Nullable String text) {
        var before = test.paper().reopen();
        test.move(TestState.REOPENED);
        test.tell(new ControlTestReopened(
                test.id(),
                test.reopening().count(),
                test.fact("REOPENED").changed("conclusion", before, null).because(code, text)));
    }

    /**
     * Whether both sides hand in evidence though nobody asks for it: once it was signed, until it is locked; also while it
     * is to be signed anew, for what changed once may not have been all. A block stops work, not files.
     */
    boolean takesLateEvidence() {
        var stands = test.course().stands();
        return stands.isOpenToLateEvidence() || (test.signOffs().areBroken() && stands.isWithTester());
    }

    /** When it was handed to the reviewer; empty while it isn't with him or done (EV-05). */
    Optional<Instant> submittedAt() {
        return test.course().stands().isSubmitted() ? test.signOffs().submittedAt() : Optional.empty();
    }
}

package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signatures of a control test, the content they stand under, and whether they still do (WF-07). */
record TestSeal(ControlTest test) {

    boolean isSet() {
        return test.signOffs().anyValid();
    }

    /** What a signature stands under, with this evidence. */
    TestContent content(EvidenceAtHand evidence) {
        return test.paper().content(test.identity(), evidence);
    }

    /** Whether what is there now is what was signed. */
    boolean holdsFor(String hash) {
        return test.signOffs().holdFor(hash);
    }

    /**
     * The evidence is another than a moment ago: signatures under what it was hold no longer, and a concluded test is
     * worked on again. Says whose names stood there.
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
            if (test.state() == TestState.CONCLUDED) {
                test.reopening().again();
                reopen("WF-07", null);
            }
        });
        return broken.map(BrokenSeal::signers).orElse(List.of());
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

    /** When it was handed to the reviewer; empty while it isn't with him or done (EV-05). */
    Optional<Instant> submittedAt() {
        return test.state().isSubmitted() ? test.signOffs().submittedAt() : Optional.empty();
    }
}

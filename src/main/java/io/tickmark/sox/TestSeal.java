package io.tickmark.sox;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/** The signatures of a control test, the content they stand under, and whether they still do (WF-07). */
record TestSeal(ControlTest test) {

    boolean isSet() {
        return test.signOffs().anyValid();
    }

    /** What a signature stands under, with this evidence. */
    TestContent content(SortedMap<String, String> evidence) {
        return test.paper().content(test.identity(), evidence);
    }

    /** Whether what is there now is what was signed. */
    boolean holdsFor(String hash) {
        return test.signOffs().holdFor(hash);
    }

    /** The evidence is another than a moment ago: signatures under what it was hold no longer. */
    void evidenceChanged(SortedMap<String, String> evidence) {
        if (isSet()) {
            var hash = content(evidence).hash();
            test.signOffs()
                    .brokenBy(hash)
                    .ifPresent(stood -> test.changed(test.fact("SIGN_OFF_INVALIDATED")
                            .changed("signOff", SignOffState.VALID, SignOffState.INVALIDATED)
                            .changed("content", stood, hash)
                            .because("WF-07", null)));
        }
    }

    /** When it was handed to the reviewer; empty while it isn't with him or done (EV-05). */
    Optional<Instant> submittedAt() {
        return test.state().isSubmitted() ? test.signOffs().submittedAt() : Optional.empty();
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those who signed, and whoever had it to review, that the evidence changed and what became of the test (WF-07). */
@Component
class SealNotices {

    private final TestInbox inbox;
    private final TestingBinder binder;

    SealNotices(TestInbox inbox, TestingBinder binder) {
        this.inbox = inbox;
        this.binder = binder;
    }

    void broken(ControlTest test, List<PersonId> signers) {
        var name = binder.nameOf(test.identity());
        var stands = test.course().stands();
        inbox.tell(signers, test.id(), stands.isWithTester() ? signedAnew(name) : holdsNoLonger(name));
        var reviewer = test.people().reviewer();
        if (reviewer != null && stands == TestState.RETURNED && !signers.isEmpty()) {
            inbox.tell(List.of(reviewer), test.id(), leftReview(name));
        }
    }

    private static Sentence signedAnew(Sentence name) {
        return Sentence.of(
                "notice.seal.reopened",
                "The evidence of " + name + " changed after you signed its test, so your sign-off holds no"
                        + " longer. The test is open again, at the tester's.",
                name);
    }

    private static Sentence holdsNoLonger(Sentence name) {
        return Sentence.of(
                "notice.seal",
                "The evidence of " + name + " changed after you signed its test, so your sign-off holds no longer.",
                name);
    }

    private static Sentence leftReview(Sentence name) {
        return Sentence.of(
                "notice.seal.review",
                "The evidence of " + name + " changed while its test was with you to review, so it went back to the"
                        + " tester. You get it again once it is signed anew.",
                name);
    }
}

package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The reviewer's part of a control test: notes, the way back to the tester, and the conclusion. */
class ReviewersPart {

    private final ControlTest test;

    ReviewersPart(ControlTest test) {
        this.test = test;
    }

    /** A reviewer took it. */
    void beginReview(PersonDetails by, List<Performed> history) {
        test.guard().state("REVIEW", test.state().isWithReviewer());
        test.guard().person("REVIEW", TestStep.REVIEW_TEST, by, history);
        test.staff(test.people().reviewedBy(by.id()));
        if (test.state() == TestState.SUBMITTED) {
            test.become(TestState.IN_REVIEW, "REVIEW_BEGUN");
        }
    }

    UUID raiseNote(@Nullable Integer item, String text, PersonDetails by, List<Performed> history, Instant at) {
        beginReview(by, history);
        test.guard().words("RAISE_NOTE", text);
        if (item != null && !test.paper().sheet().hasItem(item)) {
            throw ReviewRefusals.noSuchItem(test.id(), item);
        }
        var note = test.notes().raise(item, text, by.id(), at);
        test.changed(test.fact("NOTE_RAISED").changed(note.raised()));
        return note.id();
    }

    /** @param raiserLeft whether who raised the note can't review any more */
    void closeNote(UUID note, PersonId by, boolean raiserLeft, Instant at) {
        test.guard().state("CLOSE_NOTE", test.state().isWithReviewer());
        var closer = new Closer(by, by.equals(test.people().reviewer()), raiserLeft);
        test.changed(test.fact("NOTE_CLOSED").changed(test.notes().close(test.id(), note, closer, at)));
    }

    void returnToTester(PersonDetails by, List<Performed> history) {
        beginReview(by, history);
        test.notes().requireOneOpen(test.id());
        test.signOffs().invalidate();
        test.paper().returned();
        test.become(TestState.RETURNED, "RETURNED", UnaryOperator.identity(), ControlTestReturned::new);
    }

    /** Stands behind the test: the same content the tester signed, and nothing left open (WF-04, WF-07). */
    void conclude(Conclusion outcome, @Nullable String comment, Signing signing) {
        beginReview(signing.by(), signing.history());
        test.notes().requireAllClosed(test.id());
        if (comment != null && !comment.isBlank()) {
            test.guard().words("CONCLUDE", comment);
        }
        var hash = test.seal().content(signing.evidence()).hash();
        if (!test.seal().holdsFor(hash)) {
            throw ReviewRefusals.signOffBroken(test.id());
        }
        test.paper().conclude(new Judgement(test.id(), "CONCLUDE", outcome, test.identity(), signing), comment);
        test.signOffs().sign(signing.by().id(), signing.at(), SignOffRole.REVIEWER, outcome, hash);
        test.move(TestState.CONCLUDED);
        test.tell(new ControlTestConcluded(
                test.id(),
                outcome,
                test.fact("CONCLUDED")
                        .changed("conclusion", null, outcome)
                        .hashed(hash)
                        .because(null, comment)));
    }
}

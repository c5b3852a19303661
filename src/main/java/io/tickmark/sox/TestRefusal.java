package io.tickmark.sox;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A control test said no. */
public final class TestRefusal extends Refused {

    private TestRefusal(ControlTestId test, String action, String rule, Sentence sentence) {
        super(test.subject(), action, rule, sentence);
    }

    private TestRefusal(Kind kind, ControlTestId test, String action, String rule, Sentence sentence) {
        super(kind, test.subject(), action, rule, sentence);
    }

    static TestRefusal because(ControlTestId test, String action, Objection objection) {
        return new TestRefusal(test, action, objection.rule(), objection.sentence());
    }

    /** The same, said to the lead who wants to hand the work to somebody. */
    static TestRefusal handedTo(ControlTestId test, PersonId person, Objection objection) {
        return new TestRefusal(
                test,
                "REASSIGN",
                objection.rule(),
                Sentence.of(
                        "test.handedTo",
                        person + " " + objection.about() + ". Choose somebody else.",
                        person,
                        objection.about()));
    }

    static TestRefusal notNow(ControlTestId test, String action, TestState state) {
        return new TestRefusal(
                test,
                action,
                "WF-13",
                Sentence.of(
                        "test.notNow",
                        "This test is " + state.name().toLowerCase().replace('_', ' ') + ", so that can't be done now."
                                + " Reload the page to see where it stands.",
                        state));
    }

    static TestRefusal stale(ControlTestId test, String action) {
        return new TestRefusal(
                test,
                action,
                "WF-09",
                Sentence.of(
                        "test.stale",
                        "Somebody saved this test after you opened it, so nothing was overwritten. Reload, compare, and do it again."));
    }

    static TestRefusal incomplete(ControlTestId test, String action, Sentence gap) {
        return new TestRefusal(
                Kind.UNFIT, test, action, "4.5", Sentence.of("test.incomplete", gap + ". Fill it first.", gap));
    }

    static TestRefusal otherShape(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "WF-13",
                Sentence.of(
                        "test.otherShape", "The items and attributes of a test are fixed when the round is planned."));
    }

    static TestRefusal effectiveDespite(
            ControlTestId test, String action, int exceptions, int planned, @Nullable Expansion expansion) {
        var why = whyNotEffective(exceptions, planned, expansion);
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "DT-2",
                Sentence.of("test.effectiveDespite", "The control can't be concluded effective: " + why, why));
    }

    private static Sentence whyNotEffective(int exceptions, int planned, @Nullable Expansion expansion) {
        if (expansion != null) {
            return Sentence.of(
                    "test.effectiveDespite.expanded",
                    "a further exception turned up in the expanded sample. Conclude ineffective.");
        }
        if (!Expansion.suits(planned)) {
            return Sentence.of(
                    "test.effectiveDespite.small",
                    "with a sample of " + planned
                            + " one exception makes the control ineffective. Conclude ineffective.",
                    planned);
        }
        return exceptions == 1
                ? Sentence.of(
                        "test.effectiveDespite.one",
                        "one item of " + planned + " failed. If the cause looks random and isn't fraud, expand the"
                                + " sample; otherwise conclude ineffective.",
                        planned)
                : Sentence.of(
                        "test.effectiveDespite.more",
                        exceptions + " exceptions make the control ineffective. Conclude ineffective.",
                        exceptions);
    }

    static TestRefusal expandedBefore(ControlTestId test) {
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                Sentence.of("test.expandedBefore", "This sample was expanded before, and once is the most. Conclude."));
    }

    static TestRefusal notExpandable(ControlTestId test, int exceptions, int planned) {
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                Sentence.of(
                        "test.notExpandable",
                        "A sample is expanded for exactly one exception in 16 items or more; here are " + exceptions
                                + " in " + planned + ". Conclude.",
                        exceptions,
                        planned));
    }

    static TestRefusal keyAndHigh(ControlTestId test) {
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                Sentence.of(
                        "test.keyAndHigh",
                        "A key control with a high risk fails with its first exception. Conclude ineffective."));
    }

    static TestRefusal unexplained(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "DT-2",
                Sentence.of(
                        "test.unexplained",
                        "No item shows an exception. Say in the notes why the control is ineffective."));
    }

    static TestRefusal otherThanProposed(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "CONCLUDE",
                "WF-07",
                Sentence.of(
                        "test.otherThanProposed",
                        "You conclude otherwise than the tester proposed. Say why; the trail keeps it."));
    }

    static TestRefusal reliance(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "SUBMIT",
                "WF-11",
                Sentence.of(
                        "test.reliance",
                        "Part of this work was done by somebody else. Confirm that you rely on it, or redo it."));
    }

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

    static TestRefusal words(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "WF-13",
                Sentence.of("test.words", "Say it in words: at least one, at most 4,000 characters."));
    }

    static TestRefusal noOpenNote(ControlTestId test) {
        return new TestRefusal(
                test,
                "RETURN",
                "WF-04",
                Sentence.of("test.noOpenNote", "Raise at least one note that says what to do, then return the test."));
    }

    static TestRefusal unanswered(ControlTestId test, int notes) {
        var what = notes == 1 ? "One review note has" : notes + " review notes have";
        return new TestRefusal(
                test,
                "SUBMIT",
                "WF-04",
                Sentence.of("test.unanswered", what + " no answer yet. Answer each, then submit.", notes));
    }

    static TestRefusal notesOpen(ControlTestId test, int notes) {
        var what = notes == 1 ? "One review note isn't" : notes + " review notes aren't";
        return new TestRefusal(
                test,
                "CONCLUDE",
                "WF-04",
                Sentence.of("test.notesOpen", what + " closed. Close each, or return the test.", notes));
    }

    static TestRefusal notYourNote(ControlTestId test, ReviewNote note) {
        return new TestRefusal(
                Kind.FORBIDDEN,
                test,
                "CLOSE_NOTE",
                "WF-04",
                Sentence.of(
                        "test.notYourNote",
                        "Only " + note.raisedBy() + ", who raised this note, can close it.",
                        note.raisedBy()));
    }

    static TestRefusal signOffBroken(ControlTestId test) {
        return new TestRefusal(
                test,
                "CONCLUDE",
                "WF-07",
                Sentence.of(
                        "test.signOffBroken",
                        "What the tester signed has changed since, so the sign-off no longer holds."
                                + " Return the test, so that it is looked at and signed again."));
    }

    static TestRefusal cycleClosed(ControlTestId test) {
        return new TestRefusal(
                test,
                "REOPEN",
                "WF-05",
                Sentence.of(
                        "test.cycleClosed",
                        "The cycle is closed and stays as it is. Record an addendum with date, author and reason instead."));
    }

    static TestRefusal reopenReasonMissing(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "REOPEN",
                "WF-05",
                Sentence.of("test.reopenReasonMissing", "Say in your own words why the test is opened again."));
    }

    static TestRefusal mayNotReopen(ControlTestId test, Sentence sentence) {
        return new TestRefusal(Kind.FORBIDDEN, test, "REOPEN", "WF-05", sentence);
    }

    static TestRefusal mayNotMoveDue(ControlTestId test) {
        return new TestRefusal(
                Kind.FORBIDDEN,
                test,
                "MOVE_DUE_DATE",
                "WF-03",
                Sentence.of("test.mayNotMoveDue", "Only the SOX program office moves a due date. Ask there."));
    }

    static TestRefusal dueReasonMissing(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "MOVE_DUE_DATE",
                "WF-03",
                Sentence.of("test.dueReasonMissing", "Say why the due date moves: the trail keeps it."));
    }

    static TestRefusal dueUnchanged(ControlTestId test, LocalDate day) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "MOVE_DUE_DATE",
                "WF-03",
                Sentence.of("test.dueUnchanged", "The test is due on " + day + " already. Choose another day.", day));
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.Refused;
import io.tickmark.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A control test said no. */
public final class TestRefusal extends Refused {

    private TestRefusal(ControlTestId test, String action, String rule, String sentence) {
        super(test.subject(), action, rule, sentence);
    }

    private TestRefusal(Kind kind, ControlTestId test, String action, String rule, String sentence) {
        super(kind, test.subject(), action, rule, sentence);
    }

    static TestRefusal because(ControlTestId test, String action, Objection objection) {
        return new TestRefusal(test, action, objection.rule(), objection.sentence());
    }

    /** The same, said to the lead who wants to hand the work to somebody. */
    static TestRefusal handedTo(ControlTestId test, PersonId person, Objection objection) {
        return new TestRefusal(
                test, "REASSIGN", objection.rule(), person + " " + objection.about() + ". Choose somebody else.");
    }

    static TestRefusal notNow(ControlTestId test, String action, TestState state) {
        return new TestRefusal(
                test,
                action,
                "WF-13",
                "This test is " + state.name().toLowerCase().replace('_', ' ') + ", so that can't be done now."
                        + " Reload the page to see where it stands.");
    }

    static TestRefusal stale(ControlTestId test, String action) {
        return new TestRefusal(
                test,
                action,
                "WF-09",
                "Somebody saved this test after you opened it, so nothing was overwritten. Reload, compare, and do it again.");
    }

    static TestRefusal incomplete(ControlTestId test, String action, String gap) {
        return new TestRefusal(Kind.UNFIT, test, action, "4.5", gap + ". Fill it first.");
    }

    static TestRefusal otherShape(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "WF-13",
                "The items and attributes of a test are fixed when the round is planned.");
    }

    static TestRefusal effectiveDespite(
            ControlTestId test, String action, int exceptions, int planned, @Nullable Expansion expansion) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "DT-2",
                "The control can't be concluded effective: " + whyNotEffective(exceptions, planned, expansion));
    }

    private static String whyNotEffective(int exceptions, int planned, @Nullable Expansion expansion) {
        if (expansion != null) {
            return "a further exception turned up in the expanded sample. Conclude ineffective.";
        }
        if (!Expansion.suits(planned)) {
            return "with a sample of " + planned
                    + " one exception makes the control ineffective. Conclude ineffective.";
        }
        return exceptions == 1
                ? "one item of " + planned + " failed. If the cause looks random and isn't fraud, expand the sample;"
                        + " otherwise conclude ineffective."
                : exceptions + " exceptions make the control ineffective. Conclude ineffective.";
    }

    static TestRefusal expandedBefore(ControlTestId test) {
        return new TestRefusal(
                test, "EXPAND_SAMPLE", "DT-2", "This sample was expanded before, and once is the most. Conclude.");
    }

    static TestRefusal notExpandable(ControlTestId test, int exceptions, int planned) {
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                "A sample is expanded for exactly one exception in 16 items or more; here are " + exceptions + " in "
                        + planned + ". Conclude.");
    }

    static TestRefusal keyAndHigh(ControlTestId test) {
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                "A key control with a high risk fails with its first exception. Conclude ineffective.");
    }

    static TestRefusal unexplained(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "DT-2",
                "No item shows an exception. Say in the notes why the control is ineffective.");
    }

    static TestRefusal otherThanProposed(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "CONCLUDE",
                "WF-07",
                "You conclude otherwise than the tester proposed. Say why; the trail keeps it.");
    }

    static TestRefusal reliance(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "SUBMIT",
                "WF-11",
                "Part of this work was done by somebody else. Confirm that you rely on it, or redo it.");
    }

    static TestRefusal noEvidence(ControlTestId test) {
        return new TestRefusal(
                test, "PROVIDE_EVIDENCE", "EV-01", "There is no evidence yet. Attach at least one file.");
    }

    static TestRefusal unknownEvidence(ControlTestId test, String evidence) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "SAVE_DRAFT",
                "EV-09",
                "Evidence " + evidence + " isn't attached to this test. Attach or link it first.");
    }

    static TestRefusal mayNotAddEvidence(ControlTestId test) {
        return new TestRefusal(
                Kind.FORBIDDEN,
                test,
                "ADD_EVIDENCE",
                "WF-13",
                "Evidence is added by the owner while it is asked for, by the tester while the test is his, and by both, late,"
                        + " until the test is locked. Ask the tester to put a question to the owner.");
    }

    static TestRefusal noAnswer(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT, test, "PROVIDE_EVIDENCE", "WF-13", "The tester asked a question. Answer it, then send.");
    }

    static TestRefusal words(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT, test, action, "WF-13", "Say it in words: at least one, at most 4,000 characters.");
    }

    static TestRefusal noOpenNote(ControlTestId test) {
        return new TestRefusal(
                test, "RETURN", "WF-04", "Raise at least one note that says what to do, then return the test.");
    }

    static TestRefusal unanswered(ControlTestId test, int notes) {
        var what = notes == 1 ? "One review note has" : notes + " review notes have";
        return new TestRefusal(test, "SUBMIT", "WF-04", what + " no answer yet. Answer each, then submit.");
    }

    static TestRefusal notesOpen(ControlTestId test, int notes) {
        var what = notes == 1 ? "One review note isn't" : notes + " review notes aren't";
        return new TestRefusal(test, "CONCLUDE", "WF-04", what + " closed. Close each, or return the test.");
    }

    static TestRefusal notYourNote(ControlTestId test, ReviewNote note) {
        return new TestRefusal(
                Kind.FORBIDDEN,
                test,
                "CLOSE_NOTE",
                "WF-04",
                "Only " + note.raisedBy() + ", who raised this note, can close it.");
    }

    static TestRefusal signOffBroken(ControlTestId test) {
        return new TestRefusal(
                test,
                "CONCLUDE",
                "WF-07",
                "What the tester signed has changed since, so the sign-off no longer holds."
                        + " Return the test, so that it is looked at and signed again.");
    }

    static TestRefusal cycleClosed(ControlTestId test) {
        return new TestRefusal(
                test,
                "REOPEN",
                "WF-05",
                "The cycle is closed and stays as it is. Record an addendum with date, author and reason instead.");
    }

    static TestRefusal reopenReasonMissing(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT, test, "REOPEN", "WF-05", "Say in your own words why the test is opened again.");
    }

    static TestRefusal mayNotReopen(ControlTestId test, String sentence) {
        return new TestRefusal(Kind.FORBIDDEN, test, "REOPEN", "WF-05", sentence);
    }

    static TestRefusal mayNotMoveDue(ControlTestId test) {
        return new TestRefusal(
                Kind.FORBIDDEN,
                test,
                "MOVE_DUE_DATE",
                "WF-03",
                "Only the SOX program office moves a due date. Ask there.");
    }

    static TestRefusal dueReasonMissing(ControlTestId test) {
        return new TestRefusal(
                Kind.UNFIT, test, "MOVE_DUE_DATE", "WF-03", "Say why the due date moves: the trail keeps it.");
    }

    static TestRefusal dueUnchanged(ControlTestId test, LocalDate day) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "MOVE_DUE_DATE",
                "WF-03",
                "The test is due on " + day + " already. Choose another day.");
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.Refused.Kind;
import io.tickmark.kernel.Sentence;
import java.time.LocalDate;

/** What the program office is refused: due dates (WF-03) and new starts (WF-05). */
final class LeadRefusals {

    private LeadRefusals() {}

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

    static TestRefusal ofOffice(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.FORBIDDEN,
                test,
                action,
                "WF-13",
                Sentence.of(
                        "test.ofOffice",
                        "Only the SOX program office stops a test, lets it go on, or cancels it. Ask there."));
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

    static TestRefusal dueOutside(ControlTestId test, Sentence objection) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "MOVE_DUE_DATE",
                "WF-02",
                Sentence.of("test.dueOutside", "That can't be: " + objection + ". Choose another day.", objection));
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

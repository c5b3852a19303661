package io.tickmark.sox;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import java.time.LocalDate;
import java.util.Locale;

/** A control test said no. */
public final class TestRefusal extends Refused {

    TestRefusal(ControlTestId test, String action, String rule, Sentence sentence) {
        super(test.subject(), action, rule, sentence);
    }

    TestRefusal(Kind kind, ControlTestId test, String action, String rule, Sentence sentence) {
        super(kind, test.subject(), action, rule, sentence);
    }

    static TestRefusal because(ControlTestId test, String action, Objection objection) {
        return new TestRefusal(test, action, objection.rule(), objection.sentence());
    }

    /** The same, said to the lead who wants to hand the work to somebody. */
    static TestRefusal handedTo(ControlTestId test, String person, Objection objection) {
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
                        "This test is " + state.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + ", so that can't be done now." + " Reload the page to see where it stands.",
                        state));
    }

    static TestRefusal blocked(ControlTestId test, String action, String reason) {
        return new TestRefusal(
                test,
                action,
                "WF-13",
                Sentence.of(
                        "test.blocked",
                        "The program office stopped this test for now: “" + reason
                                + "”. It goes on where it stood once they lift that.",
                        reason));
    }

    static TestRefusal periodNotOver(ControlTestId test, String action, LocalDate end) {
        return new TestRefusal(
                test,
                action,
                "WP-02",
                Sentence.of(
                        "test.periodNotOver",
                        "The tested period ends on " + end
                                + ". What the control did in it can be concluded from the day"
                                + " after; save what you have until then.",
                        end));
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

    static TestRefusal words(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "WF-13",
                Sentence.of("test.words", "Write something, in at most 4,000 characters."));
    }
}

package io.tickmark.sox;

import io.tickmark.kernel.Refused.Kind;
import io.tickmark.kernel.Sentence;

/** What a review is refused for (WF-04, WF-07). */
final class ReviewRefusals {

    private ReviewRefusals() {}

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

    static TestRefusal closedNote(ControlTestId test, String action) {
        return new TestRefusal(
                test, action, "WF-04", Sentence.of("test.closedNote", "This note is closed and stays as it is."));
    }

    static TestRefusal noSuchItem(ControlTestId test, int item) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "RAISE_NOTE",
                "WF-04",
                Sentence.of("test.noSuchItem", "This test has no item " + item + ". Choose one of its grid.", item));
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
}

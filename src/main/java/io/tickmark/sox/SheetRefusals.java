package io.tickmark.sox;

import io.tickmark.kernel.Refused.Kind;
import io.tickmark.kernel.Sentence;

/** What the grid of a control test is refused for (domain.md 4.5). */
final class SheetRefusals {

    private SheetRefusals() {}

    static TestRefusal incomplete(ControlTestId test, String action, Sentence gap) {
        return new TestRefusal(
                Kind.UNFIT, test, action, "WP-01", Sentence.of("test.incomplete", gap + ". Fill it first.", gap));
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

    static TestRefusal notesTooLong(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "WP-01",
                Sentence.of(
                        "test.notesTooLong",
                        "The notes have more than " + TestSheet.LONGEST_NOTES
                                + " characters. Shorten them, and attach the rest as evidence.",
                        TestSheet.LONGEST_NOTES));
    }

    static TestRefusal wordless(ControlTestId test, int item, String attribute) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                "SAVE_DRAFT",
                "WP-01",
                Sentence.of(
                        "test.wordless",
                        "Item " + item + " was an exception for attribute " + attribute
                                + ". Say in the reason why it is none any more; the trail keeps both.",
                        item,
                        attribute));
    }

    static TestRefusal tooLong(ControlTestId test, String action, int item) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "WP-01",
                Sentence.of(
                        "test.tooLong",
                        "Item " + item + " says more than " + SampleItem.LONGEST_TEXT
                                + " characters in one place. Shorten it, and attach the rest as evidence.",
                        item,
                        SampleItem.LONGEST_TEXT));
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
}

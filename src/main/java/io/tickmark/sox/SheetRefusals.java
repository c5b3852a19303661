package io.tickmark.sox;

import io.tickmark.kernel.Refused.Kind;
import io.tickmark.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/** What the grid of a control test and its sample are refused for (domain.md 4.5, DT-2). */
final class SheetRefusals {

    private SheetRefusals() {}

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

    static TestRefusal tooLong(ControlTestId test, String action, int item) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "4.5",
                Sentence.of(
                        "test.tooLong",
                        "Item " + item + " says more than " + SampleItem.LONGEST_TEXT
                                + " characters in one place. Shorten it, and attach the rest as evidence.",
                        item,
                        SampleItem.LONGEST_TEXT));
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
}

package io.tickmark.sox;

import io.tickmark.kernel.Refused.Kind;
import io.tickmark.kernel.Sentence;

/** Why a conclusion isn't tenable on what the grid says (DT-2). */
final class ConclusionRefusals {

    private ConclusionRefusals() {}

    static TestRefusal effectiveDespite(ControlTestId test, String action, SampleVerdict verdict) {
        return notEffective(test, action, whyNotEffective(verdict));
    }

    static TestRefusal design(ControlTestId test, String action) {
        return notEffective(
                test,
                action,
                Sentence.of(
                        "test.effectiveDespite.walkthrough",
                        "its walkthrough shows an exception, so the control isn't designed or in place as described."
                                + " Conclude ineffective."));
    }

    static TestRefusal nothingTested(ControlTestId test, String action) {
        return notEffective(
                test,
                action,
                Sentence.of(
                        "test.effectiveDespite.nothing",
                        "no attribute of any item passed, so nothing shows that it worked."));
    }

    private static TestRefusal notEffective(ControlTestId test, String action, Sentence why) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "DT-2",
                Sentence.of("test.effectiveDespite", "The control can't be concluded effective: " + why, why));
    }

    private static Sentence whyNotEffective(SampleVerdict verdict) {
        if (verdict.expandedBefore()) {
            return Sentence.of(
                    "test.effectiveDespite.expanded",
                    "a further exception turned up after the year's sample was expanded. Conclude ineffective.");
        }
        if (!Expansion.suits(verdict.planned())) {
            return Sentence.of(
                    "test.effectiveDespite.small",
                    "with a year's sample of " + verdict.planned()
                            + " one exception makes the control ineffective. Conclude ineffective.",
                    verdict.planned());
        }
        return verdict.exceptions() == 1
                ? Sentence.of(
                        "test.effectiveDespite.one",
                        "one item failed, of a year's sample of " + verdict.planned()
                                + ". If the cause looks random and isn't fraud, expand the"
                                + " sample; otherwise conclude ineffective.",
                        verdict.planned())
                : Sentence.of(
                        "test.effectiveDespite.more",
                        verdict.exceptions() + " exceptions make the control ineffective. Conclude ineffective.",
                        verdict.exceptions());
    }

    static TestRefusal unexplained(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "DT-2",
                Sentence.of(
                        "test.unexplained",
                        "No item shows an exception: to conclude ineffective, the reason has to stand in the tester's notes."));
    }

    static TestRefusal untested(ControlTestId test, String action) {
        return new TestRefusal(
                Kind.UNFIT,
                test,
                action,
                "DT-2",
                Sentence.of("test.untested", "No item was tested, so nothing shows that the control is ineffective."));
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
}

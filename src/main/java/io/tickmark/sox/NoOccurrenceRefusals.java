package io.tickmark.sox;

import io.tickmark.kernel.Refused.Kind;
import io.tickmark.kernel.Sentence;

/** Why a test can't say that its control had nothing to do (DT-1). */
final class NoOccurrenceRefusals {

    private NoOccurrenceRefusals() {}

    static TestRefusal walkthrough(ControlTestId test, String action) {
        return refusal(
                test,
                action,
                Sentence.of(
                        "test.noOccurrence.walkthrough",
                        "A walkthrough looks at the design, which is there whether the control ran or not."
                                + " Conclude effective or ineffective."));
    }

    static TestRefusal automated(ControlTestId test, String action) {
        return refusal(
                test,
                action,
                Sentence.of(
                        "test.noOccurrence.automated",
                        "An automated control works all the time, so it can't have had nothing to do."
                                + " Test how it is set up."));
    }

    static TestRefusal tested(ControlTestId test, String action) {
        return refusal(
                test,
                action,
                Sentence.of(
                        "test.noOccurrence.tested",
                        "The grid says what was looked at, so the control did occur in the period. Empty it if it didn't."));
    }

    static TestRefusal unexplained(ControlTestId test, String action) {
        return refusal(
                test,
                action,
                Sentence.of(
                        "test.noOccurrence.unexplained",
                        "If the control didn't occur, say in the notes how you know."));
    }

    static TestRefusal noEvidence(ControlTestId test, String action) {
        return refusal(
                test,
                action,
                Sentence.of(
                        "test.noOccurrence.noEvidence",
                        "That nothing occurred is shown by evidence of the tested period: an empty list, a report"
                                + " without a line. Attach it to the test."));
    }

    private static TestRefusal refusal(ControlTestId test, String action, Sentence sentence) {
        return new TestRefusal(Kind.UNFIT, test, action, "DT-1", sentence);
    }
}

package io.tickmark.sox;

import org.jspecify.annotations.Nullable;

/**
 * A conclusion somebody is about to put their name under.
 *
 * @param action what they do: propose it or conclude it
 * @param wanted the conclusion
 */
record Judgement(ControlTestId test, String action, Conclusion wanted, TestIdentity identity, Signing signing) {

    /** Where nothing occurred there is nothing to fill. */
    void requireComplete(TestSheet sheet) {
        if (wanted != Conclusion.NOT_APPLICABLE_NO_OCCURRENCE) {
            sheet.firstGap().ifPresent(gap -> {
                throw SheetRefusals.incomplete(test, action, gap);
            });
        }
    }

    void requireTenable(TestSheet sheet, @Nullable Expansion expansion) {
        new SampleVerdict(sheet, expansion, identity, signing.soFar()).requireTenable(test, action, wanted);
        if (wanted == Conclusion.NOT_APPLICABLE_NO_OCCURRENCE) {
            new NoOccurrence(test, action).requireEvidence(identity, signing.evidence());
        }
    }
}

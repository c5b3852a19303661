package io.tickmark.sox;

import io.tickmark.kernel.Sentence;

/** Why a sample isn't expanded (DT-2). */
final class ExpansionRefusals {

    private ExpansionRefusals() {}

    static TestRefusal expandedBefore(ControlTestId test) {
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                Sentence.of(
                        "test.expandedBefore",
                        "This year's sample was expanded before, and once is the most. Conclude ineffective."));
    }

    static TestRefusal notExpandable(ControlTestId test, SampleVerdict verdict) {
        if (verdict.test().phase() == TestPhase.WALKTHROUGH) {
            return new TestRefusal(
                    test,
                    "EXPAND_SAMPLE",
                    "DT-2",
                    Sentence.of(
                            "test.notExpandable.walkthrough",
                            "A walkthrough follows one transaction; its sample doesn't grow. Conclude."));
        }
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                Sentence.of(
                        "test.notExpandable",
                        "A sample is expanded for exactly one exception in 16 items or more; here are "
                                + verdict.exceptions() + " in " + verdict.planned() + ". Conclude.",
                        verdict.exceptions(),
                        verdict.planned()));
    }

    static TestRefusal noMoreItems(ControlTestId test) {
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                Sentence.of(
                        "test.noMoreItems",
                        "This sample doesn't grow: a key control with a high risk fails with its first exception, and a"
                                + " population that is tested whole has no more items. Conclude ineffective."));
    }

    static TestRefusal exceptionStays(ControlTestId test, int item, String attribute) {
        return new TestRefusal(
                test,
                "SAVE_DRAFT",
                "DT-2",
                Sentence.of(
                        "test.exceptionStays",
                        "The sample was expanded because of the exception of item " + item + ", attribute " + attribute
                                + ", so it stays as it is.",
                        item,
                        attribute));
    }
}

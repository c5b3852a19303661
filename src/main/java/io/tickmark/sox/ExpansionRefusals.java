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
                Sentence.of("test.expandedBefore", "This sample was expanded before, and once is the most. Conclude."));
    }

    static TestRefusal notExpandable(ControlTestId test, int exceptions, int planned) {
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                Sentence.of(
                        "test.notExpandable",
                        "A sample is expanded for exactly one exception in 16 items or more; here are " + exceptions
                                + " in " + planned + ". Conclude.",
                        exceptions,
                        planned));
    }

    static TestRefusal keyAndHigh(ControlTestId test) {
        return new TestRefusal(
                test,
                "EXPAND_SAMPLE",
                "DT-2",
                Sentence.of(
                        "test.keyAndHigh",
                        "A key control with a high risk fails with its first exception. Conclude ineffective."));
    }
}

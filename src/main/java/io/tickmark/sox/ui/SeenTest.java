package io.tickmark.sox.ui;

import io.tickmark.sox.ControlTestDetails;
import java.util.function.Supplier;

/**
 * The test as the person has it before him. What changed meanwhile without touching what he sees, a due date say, is no
 * conflict; everything else is (WF-09).
 */
class SeenTest {

    private final Supplier<ControlTestDetails> reader;
    private ControlTestDetails seen;

    SeenTest(Supplier<ControlTestDetails> reader) {
        this.reader = reader;
        this.seen = reader.get();
    }

    ControlTestDetails details() {
        return seen;
    }

    /** The version a decision is taken on. */
    long version() {
        var now = reader.get();
        if (saysTheSame(now)) {
            seen = now;
        }
        return seen.version();
    }

    /** After a decision: this is what the person sees from now on. */
    ControlTestDetails now(ControlTestDetails test) {
        seen = test;
        return test;
    }

    /** The test as it is saved, whoever saved it. */
    ControlTestDetails reload() {
        return now(reader.get());
    }

    private boolean saysTheSame(ControlTestDetails now) {
        return now.sheet().equals(seen.sheet())
                && now.notes().equals(seen.notes())
                && now.questions().equals(seen.questions())
                && now.remarks().equals(seen.remarks());
    }
}

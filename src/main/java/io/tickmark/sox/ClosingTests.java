package io.tickmark.sox;

import java.util.List;

/** The control tests that a round or a year of testing takes with it when it ends. */
record ClosingTests(List<ControlTest> tests) {

    long unfinished() {
        return tests.stream().filter(test -> !test.state().isOver()).count();
    }

    /** A round closes when all its tests are over (WF-13). */
    void requireFinished(TestingRoundId round) {
        if (unfinished() > 0) {
            throw RoundRefusal.unfinished(round, unfinished());
        }
    }

    /** From now on two persons open them again, or nobody (WF-05). */
    void lock() {
        tests.forEach(test -> test.leadsPart().lock());
    }
}

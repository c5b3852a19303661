package io.tickmark.sox;

import java.util.List;

/**
 * What the year's other operating tests of the same control instance found, where they were concluded effective: one
 * sample, drawn in parts (DT-2). A test concluded ineffective doesn't count: what follows it is a retest.
 *
 * @param exceptions items that failed in them
 * @param expanded whether one of them was expanded
 */
record SampleSoFar(int exceptions, boolean expanded) {

    static final SampleSoFar NONE = new SampleSoFar(0, false);

    static SampleSoFar of(List<ControlTest> others) {
        var sample = others.stream()
                .filter(test -> test.identity().phase() != TestPhase.WALKTHROUGH)
                .filter(test -> test.paper().conclusion() == Conclusion.EFFECTIVE)
                .map(ControlTest::paper)
                .toList();
        return new SampleSoFar(
                sample.stream().mapToInt(paper -> paper.sheet().exceptions()).sum(),
                sample.stream().anyMatch(paper -> paper.expansion() != null));
    }
}

package io.tickmark.sox.demo;

import io.tickmark.sox.Conclusion;
import io.tickmark.sox.TestIdentity;
import io.tickmark.sox.TestState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a test of the demo round is played, and by whom.
 *
 * @param part the last thing that happens
 * @param tester who tests it
 * @param exceptions whether the first item shows one
 */
record DemoScene(Part part, String tester, boolean exceptions) {

    enum Part {
        EVIDENCE_GIVEN,
        TAKEN,
        SUBMITTED,
        RETURNED,
        CONCLUDED
    }

    private static final String NOVAK = "s.novak";
    private static final String BRANDT = "k.brandt";
    private static final String IYER = "p.iyer";

    private static final Map<String, DemoScene> BY_INSTANCE = Map.ofEntries(
            Map.entry("P2P-05 at L200", new DemoScene(Part.EVIDENCE_GIVEN, NOVAK, false)),
            Map.entry("O2C-01", new DemoScene(Part.EVIDENCE_GIVEN, NOVAK, false)),
            Map.entry("ITG-06", new DemoScene(Part.EVIDENCE_GIVEN, IYER, false)),
            Map.entry("ITG-03", new DemoScene(Part.TAKEN, IYER, false)),
            Map.entry("R2R-02 at L100", new DemoScene(Part.TAKEN, BRANDT, false)),
            Map.entry("R2R-07 at L200", new DemoScene(Part.TAKEN, NOVAK, false)),
            Map.entry("O2C-04 at L200", new DemoScene(Part.SUBMITTED, NOVAK, false)),
            Map.entry("TRE-01 at L300", new DemoScene(Part.SUBMITTED, BRANDT, false)),
            Map.entry("O2C-02", new DemoScene(Part.SUBMITTED, IYER, false)),
            Map.entry("R2R-08 at L100", new DemoScene(Part.RETURNED, NOVAK, false)),
            Map.entry("TRE-03", new DemoScene(Part.CONCLUDED, NOVAK, false)),
            Map.entry("ELC-02", new DemoScene(Part.CONCLUDED, BRANDT, false)),
            Map.entry("P2P-06 at L100", new DemoScene(Part.CONCLUDED, NOVAK, true)));

    static @Nullable DemoScene of(TestIdentity test) {
        return BY_INSTANCE.get(test.subject());
    }

    boolean reaches(Part wanted) {
        return part.compareTo(wanted) >= 0;
    }

    /** Whether the story leaves a test in this state to whoever comes. */
    boolean leaves(TestState state) {
        return switch (state) {
            case NOT_STARTED, EVIDENCE_REQUESTED -> false;
            case EVIDENCE_RECEIVED -> !reaches(Part.TAKEN);
            case IN_TESTING -> !reaches(Part.SUBMITTED);
            case SUBMITTED, IN_REVIEW -> !reaches(Part.RETURNED);
            default -> true;
        };
    }

    Conclusion conclusion() {
        return exceptions ? Conclusion.INEFFECTIVE : Conclusion.EFFECTIVE;
    }
}

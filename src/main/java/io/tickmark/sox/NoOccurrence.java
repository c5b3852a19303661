package io.tickmark.sox;

import io.tickmark.matrix.ControlNature;
import java.util.Optional;

/**
 * That a control had nothing to do in a period: an empty population, and evidence that it is empty (DT-1). A design is
 * walked through whether it ran or not.
 */
record NoOccurrence(ControlTestId test, String action) {

    static boolean isThinkable(TestPhase phase, ControlNature nature) {
        return phase != TestPhase.WALKTHROUGH && nature != ControlNature.AUTOMATED;
    }

    /** What the test itself has against it. */
    Optional<TestRefusal> untenable(TestPhase phase, TestSheet sheet) {
        if (phase == TestPhase.WALKTHROUGH) {
            return Optional.of(NoOccurrenceRefusals.walkthrough(test, action));
        }
        if (!sheet.items().stream().allMatch(SampleItem::isBlank)) {
            return Optional.of(NoOccurrenceRefusals.tested(test, action));
        }
        return sheet.notes().isBlank() ? Optional.of(NoOccurrenceRefusals.unexplained(test, action)) : Optional.empty();
    }

    /** At least one piece that speaks for the tested period (EV-03). */
    void requireEvidence(TestIdentity tested, EvidenceAtHand evidence) {
        if (evidence.pieces().values().stream()
                .noneMatch(piece -> piece.provenance().touches(tested.from(), tested.to()))) {
            throw NoOccurrenceRefusals.noEvidence(test, action);
        }
    }

    void requireManual(ControlNature nature) {
        if (nature == ControlNature.AUTOMATED) {
            throw NoOccurrenceRefusals.automated(test, action);
        }
    }
}

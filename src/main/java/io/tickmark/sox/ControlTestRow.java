package io.tickmark.sox;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A control test as one row of a list.
 *
 * @param signOffBroken what was signed changed, and nobody signed since (WF-07)
 */
public record ControlTestRow(
        ControlTestId id,
        TestingRoundId round,
        TestIdentity identity,
        Assignment people,
        DueDate due,
        TestState state,
        @Nullable Conclusion proposed,
        @Nullable Conclusion conclusion,
        boolean signOffBroken) {

    /** As a query builds it. */
    ControlTestRow(
            UUID id,
            UUID round,
            TestIdentity identity,
            Assignment people,
            DueDate due,
            TestState state,
            @Nullable Conclusion proposed,
            @Nullable Conclusion conclusion,
            boolean signOffBroken) {
        this(
                new ControlTestId(id),
                new TestingRoundId(round),
                identity,
                people,
                due,
                state,
                proposed,
                conclusion,
                signOffBroken);
    }

    /** Who has to act next (WF-01); empty where nobody has. */
    public Optional<TestHolder> holder() {
        return TestHolder.of(state, people);
    }

    /** Past its day and not over yet. */
    public boolean isLate(LocalDate today) {
        return TestSlice.LATE.holds(state, conclusion, due.on(), today);
    }

    /** The row of a test that was read whole. */
    public static ControlTestRow of(ControlTestDetails test) {
        return new ControlTestRow(
                test.id(),
                test.round(),
                test.identity(),
                test.people(),
                test.due(),
                test.state(),
                test.proposed(),
                test.conclusion(),
                test.signOffBroken());
    }
}

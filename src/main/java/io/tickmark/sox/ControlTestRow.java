package io.tickmark.sox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A control test as one row of a list. */
public record ControlTestRow(
        ControlTestId id,
        TestingRoundId round,
        TestIdentity identity,
        Assignment people,
        DueDate due,
        TestState state,
        @Nullable Conclusion proposed,
        @Nullable Conclusion conclusion) {

    /** As a query builds it. */
    ControlTestRow(
            UUID id,
            UUID round,
            TestIdentity identity,
            Assignment people,
            DueDate due,
            TestState state,
            @Nullable Conclusion proposed,
            @Nullable Conclusion conclusion) {
        this(new ControlTestId(id), new TestingRoundId(round), identity, people, due, state, proposed, conclusion);
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
                test.conclusion());
    }
}

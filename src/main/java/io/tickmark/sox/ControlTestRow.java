package io.tickmark.sox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A control test as one row of a list. */
public record ControlTestRow(
        ControlTestId id,
        TestIdentity identity,
        Assignment people,
        DueDate due,
        TestState state,
        @Nullable Conclusion proposed,
        @Nullable Conclusion conclusion) {

    ControlTestRow(
            UUID id,
            TestIdentity identity,
            Assignment people,
            DueDate due,
            TestState state,
            @Nullable Conclusion proposed,
            @Nullable Conclusion conclusion) {
        this(new ControlTestId(id), identity, people, due, state, proposed, conclusion);
    }
}

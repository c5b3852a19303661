package io.tickmark.sox;

import io.tickmark.people.Role;
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

    /** Who has to act next: a person, or whoever holds a role; nobody once it is over or blocked (WF-01). */
    public Optional<TestHolder> holder() {
        if (state.isOver() || state == TestState.BLOCKED) {
            return Optional.empty();
        }
        if (state.isWithTester()) {
            return Optional.of(TestHolder.of(people.tester(), people.testerRole()));
        }
        return Optional.of(
                state.isWithReviewer()
                        ? TestHolder.of(people.reviewer(), people.reviewerRole())
                        : TestHolder.of(people.owner(), Role.CONTROL_OWNER.name()));
    }

    /** Past its day and not over yet. */
    public boolean isLate(LocalDate today) {
        return !state.isOver() && due.on().isBefore(today);
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

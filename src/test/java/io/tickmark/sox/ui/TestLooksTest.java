package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.matrix.ControlId;
import io.tickmark.sox.Assignment;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.DueDate;
import io.tickmark.sox.TestIdentity;
import io.tickmark.sox.TestPhase;
import io.tickmark.sox.TestState;
import io.tickmark.sox.TestingRoundId;
import io.tickmark.ui.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How tests look, whatever they say. */
class TestLooksTest {

    private static final LocalDate DAY = LocalDate.of(2027, 10, 20);

    @Test
    void each_conclusion_has_a_look_of_its_own() {
        assertThat(Arrays.stream(Conclusion.values()).map(StateBadges::look))
                .containsExactly(Status.EFFECTIVE, Status.INEFFECTIVE, Status.NO_OCCURRENCE);
    }

    @Test
    void a_broken_sign_off_does_not_hide_that_a_test_stands_still() {
        assertThat(StateBadges.saysBroken(broken(TestState.IN_TESTING))).isTrue();
        assertThat(StateBadges.saysBroken(broken(TestState.BLOCKED))).isFalse();
        assertThat(StateBadges.saysBroken(broken(TestState.CANCELLED))).isFalse();
    }

    private static ControlTestRow broken(TestState state) {
        return row(state, null, true);
    }

    static ControlTestRow row(TestState state, @Nullable Conclusion conclusion, boolean broken) {
        var control = new ControlId("P2P-05");
        return new ControlTestRow(
                new ControlTestId(UUID.randomUUID()),
                new TestingRoundId(UUID.randomUUID()),
                new TestIdentity(
                        "FY27-P2P-05-TOE-INT", control, 1, null, "Payment run", TestPhase.INTERIM, DAY, DAY, 15, DAY),
                new Assignment(null, null, "SOX_TESTER", null, "SOX_REVIEWER", null),
                new DueDate(DAY, DAY, 0),
                state,
                conclusion,
                conclusion,
                broken);
    }
}

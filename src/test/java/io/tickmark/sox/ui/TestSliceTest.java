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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where tests stand, in numbers that make up the whole. */
class TestSliceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 10, 20);

    @Test
    void DT_1_what_did_not_occur_is_concluded_and_stands_apart() {
        var tests = new Tests(
                List.of(
                        concluded(Conclusion.EFFECTIVE),
                        concluded(Conclusion.INEFFECTIVE),
                        concluded(Conclusion.NOT_APPLICABLE_NO_OCCURRENCE)),
                DAY);
        assertThat(tests.concluded()).isEqualTo(3);
        assertThat(tests.count(TestSlice.EFFECTIVE)).isEqualTo(1);
        assertThat(tests.count(TestSlice.NO_OCCURRENCE)).isEqualTo(1);
    }

    @Test
    void the_stages_make_up_the_whole_whatever_is_concluded() {
        assertThat(Arrays.stream(Conclusion.values())
                        .map(TestSliceTest::concluded)
                        .map(TestSlice::of))
                .doesNotHaveDuplicates()
                .isSubsetOf(TestSlice.stages());
    }

    @Test
    void a_cancelled_test_stands_apart_and_is_none_of_all() {
        var tests = new Tests(List.of(concluded(Conclusion.EFFECTIVE), row(TestState.CANCELLED, null, false)), DAY);
        assertThat(tests.total()).isEqualTo(1);
        assertThat(tests.chosen(TestChoice.EVERYTHING)).hasSize(1);
        assertThat(tests.chosen(TestChoice.of(TestSlice.CANCELLED))).hasSize(1);
        assertThat(tests.areCancelled()).isFalse();
        assertThat(new Tests(List.of(row(TestState.CANCELLED, null, false)), DAY).areCancelled())
                .isTrue();
    }

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

    private static ControlTestRow concluded(Conclusion conclusion) {
        return row(TestState.CONCLUDED, conclusion, false);
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

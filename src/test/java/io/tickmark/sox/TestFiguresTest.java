package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where tests stand, in numbers that make up the whole. */
class TestFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2027, 10, 20);

    @Test
    void DT_1_what_did_not_occur_is_concluded_and_stands_apart() {
        var tests = of(
                concluded(Conclusion.EFFECTIVE, 2),
                concluded(Conclusion.INEFFECTIVE, 1),
                concluded(Conclusion.NOT_APPLICABLE_NO_OCCURRENCE, 1));
        assertThat(tests.concluded()).isEqualTo(4);
        assertThat(tests.count(TestSlice.EFFECTIVE)).isEqualTo(2);
        assertThat(tests.count(TestSlice.NO_OCCURRENCE)).isEqualTo(1);
    }

    @Test
    void each_test_is_at_one_stage_whatever_its_state_and_conclusion() {
        for (var state : TestState.values()) {
            for (var conclusion : Conclusion.values()) {
                var tests = of(pile(state, conclusion, DAY, 3));
                assertThat(TestSlice.stages().stream().mapToInt(tests::count).sum())
                        .as("%s %s", state, conclusion)
                        .isEqualTo(3);
            }
        }
    }

    @Test
    void a_slice_asks_for_no_state_that_it_does_not_hold() {
        assertThat(TestSlice.TESTING.states())
                .containsExactlyInAnyOrder(
                        TestState.EVIDENCE_RECEIVED, TestState.IN_TESTING, TestState.RETURNED, TestState.REOPENED);
        assertThat(TestSlice.INEFFECTIVE.states()).containsExactlyInAnyOrder(TestState.CONCLUDED, TestState.LOCKED);
        assertThat(TestSlice.CANCELLED.states()).containsExactly(TestState.CANCELLED);
        assertThat(TestSlice.ALL.states()).doesNotContain(TestState.CANCELLED).hasSize(TestState.values().length - 1);
        assertThat(Arrays.stream(TestState.values()).filter(TestState::isOver))
                .doesNotContainAnyElementsOf(TestSlice.LATE.states());
    }

    @Test
    void what_is_concluded_without_saying_what_is_never_taken_for_effective() {
        assertThatThrownBy(() -> TestSlice.of(TestState.CONCLUDED, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cancelled_test_stands_apart_and_is_none_of_all() {
        var cancelled = pile(TestState.CANCELLED, null, DAY, 1);
        assertThat(of(concluded(Conclusion.EFFECTIVE, 1), cancelled).total()).isEqualTo(1);
        assertThat(of(concluded(Conclusion.EFFECTIVE, 1), cancelled).areCancelled())
                .isFalse();
        assertThat(of(cancelled).areCancelled()).isTrue();
        assertThat(of().areCancelled()).isFalse();
        assertThat(of().areNone()).isTrue();
    }

    @Test
    void who_has_most_late_ones_in_hand_comes_first_and_what_has_not_begun_is_in_no_hand() {
        var tests = of(
                pile(TestState.NOT_STARTED, null, DAY.minusDays(9), 7),
                pile(TestState.EVIDENCE_REQUESTED, null, DAY, 5),
                pile(TestState.IN_TESTING, null, DAY.minusDays(1), 1),
                pile(TestState.IN_TESTING, null, DAY.plusDays(TestFigures.SOON_DAYS), 1),
                pile(TestState.BLOCKED, null, DAY.plusDays(TestFigures.SOON_DAYS + 1), 1));
        var owner = TestHolder.of(TestState.EVIDENCE_REQUESTED, people()).orElseThrow();
        var tester = TestHolder.of(TestState.IN_TESTING, people()).orElseThrow();
        assertThat(tests.loads())
                .containsExactly(new TestFigures.Load(tester, 2, 1), new TestFigures.Load(owner, 5, 0));
        assertThat(tests.soon()).isEqualTo(6);
        assertThat(tests.count(TestSlice.LATE)).isEqualTo(8);
    }

    private static TestFigures of(TestPile... piles) {
        return new TestFigures(List.of(piles), DAY);
    }

    private static TestPile concluded(Conclusion conclusion, int size) {
        return pile(TestState.CONCLUDED, conclusion, DAY, size);
    }

    private static TestPile pile(TestState state, @Nullable Conclusion conclusion, LocalDate due, int size) {
        return new TestPile(TestingRoundId.create(), state, conclusion, due, people(), size);
    }
}

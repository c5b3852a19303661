package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class TestStateTest {

    @Test
    void the_straight_way_leads_from_not_started_to_locked() {
        TestState[] way = {
            TestState.NOT_STARTED,
            TestState.EVIDENCE_REQUESTED,
            TestState.EVIDENCE_RECEIVED,
            TestState.IN_TESTING,
            TestState.SUBMITTED,
            TestState.IN_REVIEW,
            TestState.CONCLUDED,
            TestState.LOCKED
        };
        for (int i = 1; i < way.length; i++) {
            assertThat(way[i - 1].canBecome(way[i])).isTrue();
        }
    }

    @Test
    void nothing_but_reopening_leads_out_of_concluded_and_locked() {
        for (var next : EnumSet.complementOf(EnumSet.of(TestState.LOCKED, TestState.REOPENED))) {
            assertThat(TestState.CONCLUDED.canBecome(next)).isFalse();
            assertThat(TestState.LOCKED.canBecome(next)).isFalse();
        }
    }

    @Test
    void a_cancelled_test_stays_cancelled() {
        for (var next : TestState.values()) {
            assertThat(TestState.CANCELLED.canBecome(next)).isFalse();
        }
    }

    @Test
    void a_test_is_concluded_only_out_of_review() {
        for (var state : EnumSet.complementOf(EnumSet.of(TestState.IN_REVIEW))) {
            assertThat(state.canBecome(TestState.CONCLUDED)).isFalse();
        }
    }
}

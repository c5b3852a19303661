package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.IntegrationTest;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TestDueDatesTest {

    @Autowired
    private TestDueDates dueDates;

    /** As after a backup of another day: the day is refused, and the engine goes on. */
    @Test
    void for_a_test_that_is_not_known_no_day_is_meant() {
        assertThat(dueDates.means(workOf(ControlTestId.create()), Instant.EPOCH))
                .isFalse();
    }

    private static WorkItemDetails workOf(ControlTestId test) {
        return new WorkItemDetails(
                new WorkItemId(1),
                "Test P2P-05",
                "work/sox/test-control",
                TestStep.SUBJECT_TYPE,
                test.toString(),
                TestStep.TEST_CONTROL.elementId(),
                1,
                "sox-control-test",
                1,
                null,
                List.of("SOX_TESTER"),
                WorkItemState.OPEN,
                null,
                Instant.EPOCH,
                null,
                Pending.NONE);
    }
}

package io.tickmark.sox;

import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemState;
import java.time.Instant;
import java.util.List;

/** Work items as the list holds them for a test. */
final class WorkOfTests {

    private WorkOfTests() {}

    /** Offered to the testers. */
    static WorkItemDetails toTest(ControlTestId test) {
        return new WorkItemDetails(
                new WorkItemId(1),
                "Test control",
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

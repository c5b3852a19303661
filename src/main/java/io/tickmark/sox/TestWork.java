package io.tickmark.sox;

import java.time.Instant;
import java.util.List;

/**
 * What the engine needs to run one control test: ids, names for titles, days. Nothing else leaves the house.
 *
 * @param subject {@code P2P-05 at L200}
 * @param tester empty until somebody is named
 * @param reviewer empty until somebody is named
 */
public record TestWork(
        ControlTestId test,
        String subject,
        String owner,
        String tester,
        List<String> testerGroups,
        String reviewer,
        List<String> reviewerGroups,
        Instant evidenceDueAt,
        Instant testDueAt,
        Instant reviewDueAt) {

    /** When this step of the test is due. */
    public Instant dueAt(TestStep step) {
        return switch (step) {
            case PROVIDE_EVIDENCE -> evidenceDueAt;
            case TEST_CONTROL -> testDueAt;
            case REVIEW_TEST -> reviewDueAt;
        };
    }
}

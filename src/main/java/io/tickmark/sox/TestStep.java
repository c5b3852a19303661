package io.tickmark.sox;

import io.tickmark.work.WorkItemDetails;
import java.util.Arrays;
import java.util.Optional;

/** The three pieces of work of a control test: their user task, and how long before the test's due date each is due. */
public enum TestStep {
    PROVIDE_EVIDENCE("userTask_ProvideEvidence", 14),
    TEST_CONTROL("userTask_TestControl", 5),
    REVIEW_TEST("userTask_ReviewTest", 0);

    static final String SUBJECT_TYPE = "ControlTest";

    private final String elementId;
    private final int daysBefore;

    TestStep(String elementId, int daysBefore) {
        this.elementId = elementId;
        this.daysBefore = daysBefore;
    }

    /** The step a work item stands for, if it belongs to a control test at all. */
    public static Optional<TestStep> of(WorkItemDetails item) {
        return Arrays.stream(values())
                .filter(step -> item.subjectType().equals(SUBJECT_TYPE))
                .filter(step -> step.elementId.equals(item.elementId()))
                .findFirst();
    }

    /** The id of its user task in the process. */
    public String elementId() {
        return elementId;
    }

    /** Whether it matters who performed the control: not to those who hand over the evidence. */
    boolean asksWhoPerformed() {
        return this != PROVIDE_EVIDENCE;
    }

    int daysBefore() {
        return daysBefore;
    }
}

package io.tickmark.sox;

/** The three pieces of work of a control test, and how long before the test's due date each should be done. */
enum TestStep {
    PROVIDE_EVIDENCE(14),
    TEST_CONTROL(5),
    REVIEW_TEST(0);

    private final int daysBefore;

    TestStep(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    int daysBefore() {
        return daysBefore;
    }
}

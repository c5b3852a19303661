package io.tickmark.sox.process;

/**
 * The ids of {@code processes/sox-control-test.bpmn}; a test holds them to the file. Those of its user tasks are in {@link
 * io.tickmark.sox.TestStep}.
 */
public final class SoxControlTestProcess {

    public static final String PROCESS_ID = "sox-control-test";

    private SoxControlTestProcess() {}

    public static final class Elements {

        public static final String TEST_OPENED = "startEvent_TestOpened";
        public static final String TEST_REOPENED = "startEvent_TestReopened";
        public static final String EVIDENCE_CHANGED = "boundaryEvent_EvidenceChanged";
        public static final String CONTROL_EFFECTIVE = "endEvent_ControlEffective";
        public static final String CONTROL_INEFFECTIVE = "endEvent_ControlIneffective";
        public static final String CONTROL_DID_NOT_OCCUR = "endEvent_ControlDidNotOccur";
        public static final String TEST_CANCELLED = "startEvent_TestCancelled";
        public static final String TEST_STOPPED = "endEvent_TestStopped";

        private Elements() {}
    }

    public static final class Messages {

        public static final String TEST_REOPENED = "sox.testReopened";
        public static final String EVIDENCE_CHANGED = "sox.evidenceChanged";
        public static final String TEST_CANCELLED = "sox.testCancelled";

        private Messages() {}
    }
}

package io.tickmark.sox.process;

/** The ids of {@code processes/sox-testing-round.bpmn}; a test holds them to the file. */
public final class SoxTestingRoundProcess {

    public static final String PROCESS_ID = "sox-testing-round";

    private SoxTestingRoundProcess() {}

    public static final class Elements {

        public static final String ROUND_OPENED = "startEvent_RoundOpened";
        public static final String CONFIRM_ROUND = "userTask_ConfirmRound";
        public static final String LIST_TESTS = "serviceTask_ListTests";
        public static final String TEST_CONTROLS = "callActivity_TestControls";
        public static final String CLOSE_ROUND = "userTask_CloseRound";
        public static final String ROUND_CLOSED = "endEvent_RoundClosed";
        public static final String ROUND_CANCELLED = "startEvent_RoundCancelled";
        public static final String TESTS_STOPPED = "endEvent_TestsStopped";

        private Elements() {}
    }

    public static final class JobTypes {

        public static final String LIST_TESTS = "sox.listTests";

        private JobTypes() {}
    }

    public static final class Messages {

        public static final String ROUND_OPENED = "sox.roundOpened";
        public static final String ROUND_CANCELLED = "sox.roundCancelled";

        private Messages() {}
    }
}

package io.tickmark.sox.process;

import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.RoundWork;
import io.tickmark.sox.TestWork;
import io.tickmark.sox.TestingRoundId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the engine is told about the control P2P-05 at L200 and its round, in the words of the code that tells it. */
final class ProcessExamples {

    static final TestingRoundId ROUND = TestingRoundId.of("00000000-0000-0000-0000-000000000001");
    static final String OWNER = "h.sorensen";
    static final String LEAD = "d.marchetti";

    private ProcessExamples() {}

    static RoundWork round() {
        return new RoundWork(
                ROUND,
                "FY2027 interim",
                LEAD,
                Instant.parse("2027-10-01T23:59:00Z"),
                Instant.parse("2027-10-20T23:59:00Z"));
    }

    /** A test that nobody is named for yet. */
    static TestWork offeredTest() {
        return test("", "");
    }

    static TestWork namedTest() {
        return test("s.novak", "e.fontaine");
    }

    private static TestWork test(String tester, String reviewer) {
        return new TestWork(
                new ControlTestId(UUID.randomUUID()),
                "P2P-05 at L200",
                OWNER,
                tester,
                List.of("SOX_TESTER"),
                reviewer,
                List.of("SOX_REVIEWER"),
                Instant.parse("2027-10-06T23:59:00Z"),
                Instant.parse("2027-10-15T23:59:00Z"),
                Instant.parse("2027-10-20T23:59:00Z"));
    }
}

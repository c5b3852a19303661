package io.tickmark.sox.process;

import io.tickmark.sox.TestWork;
import java.util.HashMap;
import java.util.Map;

/** How the process knows a control test. */
final class TestVariables {

    private TestVariables() {}

    static Map<String, Object> of(TestWork work) {
        var variables = new HashMap<String, Object>(dueDates(work));
        variables.put("testId", work.test().toString());
        variables.put("subject", work.subject());
        variables.put("owner", work.owner());
        variables.put("tester", work.tester());
        variables.put("testerGroups", work.testerGroups());
        variables.put("reviewer", work.reviewer());
        variables.put("reviewerGroups", work.reviewerGroups());
        return variables;
    }

    /** Who took the review, if somebody did: he sees it again. */
    static Map<String, Object> reviewer(TestWork work) {
        return Map.of("reviewer", work.reviewer());
    }

    /** Those that change while the process runs. */
    static Map<String, Object> dueDates(TestWork work) {
        return Map.of(
                "evidenceDueAt", work.evidenceDueAt().toString(),
                "testDueAt", work.testDueAt().toString(),
                "reviewDueAt", work.reviewDueAt().toString());
    }
}

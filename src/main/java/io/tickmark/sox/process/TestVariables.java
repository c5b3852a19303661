package io.tickmark.sox.process;

import io.tickmark.sox.TestWork;
import java.util.HashMap;
import java.util.Map;

/** How the process knows a control test. */
final class TestVariables {

    private TestVariables() {}

    static Map<String, Object> of(TestWork work) {
        var variables = new HashMap<String, Object>();
        variables.put("testId", work.test().toString());
        variables.put("subject", work.subject());
        variables.put("owner", work.owner());
        variables.put("tester", work.tester());
        variables.put("testerGroups", work.testerGroups());
        variables.put("reviewer", work.reviewer());
        variables.put("reviewerGroups", work.reviewerGroups());
        variables.put("evidenceDueAt", work.evidenceDueAt().toString());
        variables.put("testDueAt", work.testDueAt().toString());
        variables.put("reviewDueAt", work.reviewDueAt().toString());
        return variables;
    }
}

package io.tickmark.sox.process;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingRoundId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a confirmed round which tests to start. Reads only, so a repeat does no harm. */
@Component
public class ListTestsWorker {

    private final TestingBinder binder;

    ListTestsWorker(TestingBinder binder) {
        this.binder = binder;
    }

    @JobWorker(type = SoxTestingRoundProcess.JobTypes.LIST_TESTS)
    public Map<String, Object> handle(@Variable String roundId) {
        var tests = binder.testWorkOf(TestingRoundId.of(roundId)).stream()
                .map(TestVariables::of)
                .toList();
        return Map.of("tests", tests);
    }
}

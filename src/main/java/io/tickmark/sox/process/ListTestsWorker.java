package io.tickmark.sox.process;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.tickmark.sox.TestingRoundId;
import io.tickmark.sox.WorkOrders;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a confirmed round which tests to start. Reads only, so a repeat does no harm. */
@Component
public class ListTestsWorker {

    private final WorkOrders orders;

    ListTestsWorker(WorkOrders orders) {
        this.orders = orders;
    }

    @JobWorker(type = SoxTestingRoundProcess.JobTypes.LIST_TESTS)
    public Map<String, Object> handle(@Variable String roundId) {
        var tests = orders.testWorkOf(TestingRoundId.of(roundId)).stream()
                .map(TestVariables::of)
                .toList();
        return Map.of("tests", tests);
    }
}

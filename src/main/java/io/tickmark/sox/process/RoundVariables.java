package io.tickmark.sox.process;

import io.tickmark.sox.RoundWork;
import java.util.Map;

/** How the process knows a testing round. */
final class RoundVariables {

    private RoundVariables() {}

    static Map<String, Object> of(RoundWork work) {
        return Map.of(
                "roundId", work.round().toString(),
                "subject", work.subject(),
                "lead", work.lead(),
                "confirmDueAt", work.confirmDueAt().toString(),
                "closeDueAt", work.closeDueAt().toString());
    }
}

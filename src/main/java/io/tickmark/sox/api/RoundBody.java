package io.tickmark.sox.api;

import io.tickmark.matrix.ControlId;
import io.tickmark.sox.PlanRound;
import io.tickmark.sox.TestPhase;
import io.tickmark.sox.TestingCycleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A round to plan.
 *
 * @param changes people and due dates that differ from what the matrix says
 */
record RoundBody(
        TestPhase phase,
        Set<String> controls,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        @Nullable List<ChangeBody> changes) {

    PlanRound command(String cycle) {
        var chosen = controls.stream().map(ControlId::new).collect(Collectors.toSet());
        List<ChangeBody> different = changes == null ? List.of() : changes;
        return new PlanRound(
                TestingCycleId.of(cycle),
                phase,
                chosen,
                from,
                to,
                dueOn,
                different.stream().map(ChangeBody::command).toList());
    }
}

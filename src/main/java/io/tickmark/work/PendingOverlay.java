package io.tickmark.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays decisions that are on their way over what the engine last said. */
record PendingOverlay(Map<WorkItemId, List<Instruction>> instructions) {

    static PendingOverlay of(List<Instruction> pending) {
        return new PendingOverlay(pending.stream().collect(Collectors.groupingBy(Instruction::item)));
    }

    WorkItemDetails on(WorkItemDetails item) {
        var result = item;
        for (var instruction : instructions.getOrDefault(item.id(), List.of())) {
            result = instruction.kind() == Pending.COMPLETE
                    ? result.with(result.assignee(), Pending.COMPLETE)
                    : result.with(
                            instruction.person(),
                            result.pending() == Pending.COMPLETE ? Pending.COMPLETE : instruction.kind());
        }
        return result;
    }
}

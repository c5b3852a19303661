package io.tickmark.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays decisions that are on their way over what the engine last said. */
record PendingOverlay(Map<WorkItemId, List<Instruction>> instructions) {

    static List<WorkItemDetails> over(List<WorkItemDetails> rows, Instructions instructions) {
        var pending =
                instructions.pendingFor(rows.stream().map(WorkItemDetails::id).toList());
        return of(pending).on(rows);
    }

    static PendingOverlay of(List<Instruction> pending) {
        return new PendingOverlay(pending.stream().collect(Collectors.groupingBy(Instruction::item)));
    }

    private List<WorkItemDetails> on(List<WorkItemDetails> rows) {
        return rows.stream().map(this::on).toList();
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

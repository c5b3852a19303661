package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import java.util.List;

/** Of many items: which go, or went, and which don't and why. */
public record BulkResult(List<WorkItemId> accepted, List<Refusal> refused) {

    /**
     * Why one item of many was left alone.
     *
     * @param title of the item; empty where there is none of this id
     */
    public record Refusal(WorkItemId id, String title, Sentence sentence) {}

    public BulkResult {
        accepted = List.copyOf(accepted);
        refused = List.copyOf(refused);
    }
}

package io.tickmark.work.process;

import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands here otherwise than in the engine: at this look, and at the one before. */
class Doubts {

    /** What the engine shows of a task, and what stands here. */
    record Difference(WorkItemSnapshot there, WorkItemDetails here) {}

    private Map<WorkItemId, Difference> before = Map.of();
    private Map<WorkItemId, Difference> now = new HashMap<>();

    void begin() {
        now = new HashMap<>();
    }

    void note(WorkItemSnapshot there, WorkItemDetails here) {
        now.put(here.id(), new Difference(there, here));
    }

    boolean any() {
        return !now.isEmpty();
    }

    /** Ends the look: what was just so at the one before is no lag of the search. */
    List<Difference> certain() {
        var certain = now.values().stream()
                .filter(difference ->
                        difference.equals(before.get(difference.here().id())))
                .toList();
        before = now;
        return certain;
    }
}

package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import java.util.List;
import java.util.Locale;

/** Of many items: which go, or went, and which don't and why. */
public record BulkResult(List<WorkItemId> accepted, List<Refusal> refused) {

    /**
     * Why one item of many was left alone.
     *
     * @param title of the item; blank where there is none of this id
     */
    public record Refusal(WorkItemId id, Sentence title, Sentence sentence) {

        /** With the item's title before it. */
        public String in(Locale language) {
            var called = title.in(language);
            return called.isEmpty() ? sentence.in(language) : called + ": " + sentence.in(language);
        }
    }

    public BulkResult {
        accepted = List.copyOf(accepted);
        refused = List.copyOf(refused);
    }
}

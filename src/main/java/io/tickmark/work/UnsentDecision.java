package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a work item and the engine has yet to take.
 *
 * @param to who is to have the item; null for a release and a completion
 * @param refusal what the engine answered; null while the decision is on its way
 */
public record UnsentDecision(
        UUID id,
        WorkItemDetails item,
        Pending kind,
        @Nullable PersonId to,
        PersonId decidedBy,
        Instant decidedAt,
        @Nullable String refusal) {

    /** It goes no further by itself. */
    public boolean isRefused() {
        return refusal != null;
    }
}

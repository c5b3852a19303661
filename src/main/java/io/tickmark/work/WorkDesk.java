package io.tickmark.work;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.PersonId;
import io.tickmark.people.SignedIn;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people take work and finish it. Each decision is committed with its trail entry; the engine is told afterwards.
 * The table of work items is not touched here: the row changes when the engine confirms.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WorkDesk {

    private final WorkItems items;
    private final Instructions instructions;
    private final Settlements settlements;
    private final WorkRules rules;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    WorkDesk(
            WorkItems items,
            Instructions instructions,
            Settlements settlements,
            WorkRules rules,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.items = items;
        this.instructions = instructions;
        this.settlements = settlements;
        this.rules = rules;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** Makes the signed-in person accountable (WF-01). */
    public void claim(WorkItemId id) {
        var item = lock(id);
        rules.checkClaim(item, signedIn.id(), signedIn.groups());
        decide(item, WorkAction.CLAIMED, signedIn.id(), Outcome.none(), null);
    }

    /** Offers the item to its groups again. */
    public void release(WorkItemId id) {
        var item = lock(id);
        rules.checkRelease(item, signedIn.id());
        decide(item, WorkAction.RELEASED, null, Outcome.none(), null);
    }

    /** Hands the item to another person; the lead's right, with a reason (WF-11). */
    @PreAuthorize("hasRole('SOX_PMO')")
    public void reassign(WorkItemId id, PersonId to, String reason) {
        var item = lock(id);
        rules.checkReassign(item, to, reason);
        decide(item, WorkAction.REASSIGNED, to, Outcome.none(), reason.strip());
    }

    /** Sends once more what the engine refused; the lead's right, once somebody has mended why. */
    @PreAuthorize("hasRole('SOX_PMO')")
    public void sendAgain(WorkItemId id) {
        var item = lock(id);
        rules.checkSendAgain(item);
        if (!settlements.sendAgain(id)) {
            throw OfficeRefusal.nothingRefused(item);
        }
        events.publishEvent(new WorkItemDecided(item, WorkAction.SENT_AGAIN, item.assignee(), Outcome.none(), null));
        events.publishEvent(new WorkListChanged(item.assignee(), Set.copyOf(item.candidateGroups())));
    }

    /** Finishes the item. Feature services call this in the transaction that holds the decision itself. */
    public void complete(WorkItemId id, Outcome outcome) {
        var item = lock(id);
        rules.checkComplete(item, signedIn.id());
        decide(item, WorkAction.COMPLETED, item.assignee(), outcome, null);
    }

    /** The item, for a person who is about to decide; refused unless it is open and the person's own. */
    public WorkItemDetails forDecision(WorkItemId id) {
        var item = lock(id);
        rules.checkComplete(item, signedIn.id());
        return item;
    }

    private void decide(
            WorkItemDetails item,
            WorkAction action,
            @Nullable PersonId person,
            Outcome outcome,
            @Nullable String reason) {
        var kind = action.kind();
        var told = kind == Pending.COMPLETE ? null : person;
        var instruction = instructions.add(item.id(), kind, told, signedIn.id());
        events.publishEvent(new WorkItemDecided(item, action, person, outcome, reason));
        events.publishEvent(new WorkItemInstructed(
                instruction.id(), item.id().value(), kind, told == null ? null : told.value(), outcome.flags()));
        events.publishEvent(new WorkListChanged(signedIn.id(), Set.copyOf(item.candidateGroups())));
    }

    private WorkItemDetails lock(WorkItemId id) {
        var item = items.lock(id).orElseThrow(() -> new NotFound("work item", id));
        return PendingOverlay.of(instructions.pendingFor(List.of(id))).on(item);
    }
}

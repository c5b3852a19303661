package io.tickmark.work;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Claims or reassigns many items. The preview says beforehand how many will go and why others won't; each item is a
 * decision and a transaction of its own, so one refusal spoils nothing.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class BulkDesk {

    private static final Logger log = LoggerFactory.getLogger(BulkDesk.class);

    private final WorkList list;
    private final WorkDesk desk;
    private final Eligibility eligibility;

    BulkDesk(WorkList list, WorkDesk desk, Eligibility eligibility) {
        this.list = list;
        this.eligibility = eligibility;
        this.desk = desk;
    }

    public BulkResult previewClaim(Collection<WorkItemId> ids) {
        return preview(ids, eligibility::whyNotClaim);
    }

    public BulkResult claim(Collection<WorkItemId> ids) {
        return execute(ids, desk::claim);
    }

    @PreAuthorize("hasRole('SOX_PMO')")
    public BulkResult previewReassign(Collection<WorkItemId> ids, PersonId to) {
        return preview(ids, items -> eligibility.whyNotReassign(items, to));
    }

    @PreAuthorize("hasRole('SOX_PMO')")
    public BulkResult reassign(Collection<WorkItemId> ids, PersonId to, String reason) {
        return execute(ids, id -> desk.reassign(id, to, reason));
    }

    private BulkResult preview(
            Collection<WorkItemId> ids, Function<Collection<WorkItemDetails>, Map<WorkItemId, Sentence>> whyNot) {
        var items = list.all(ids).stream().collect(Collectors.toMap(WorkItemDetails::id, Function.identity()));
        var refusals = whyNot.apply(items.values());
        var accepted = new ArrayList<WorkItemId>();
        var refused = new ArrayList<BulkResult.Refusal>();
        for (var id : ids) {
            var item = Optional.ofNullable(items.get(id));
            if (item.isEmpty()) {
                refused.add(refusal(id, item, unknown(id)));
            } else if (refusals.containsKey(id)) {
                refused.add(refusal(id, item, refusals.get(id)));
            } else {
                accepted.add(id);
            }
        }
        return new BulkResult(accepted, refused);
    }

    private static Sentence unknown(WorkItemId id) {
        return Sentence.of("work.unknown", "There is no work item " + id + ".", id);
    }

    private BulkResult.Refusal refusal(WorkItemId id, Sentence why) {
        return refusal(id, list.find(id), why);
    }

    private static BulkResult.Refusal refusal(WorkItemId id, Optional<WorkItemDetails> item, Sentence why) {
        return new BulkResult.Refusal(id, item.map(WorkItemDetails::called).orElse(Sentence.english("")), why);
    }

    private BulkResult execute(Collection<WorkItemId> ids, Consumer<WorkItemId> decision) {
        var accepted = new ArrayList<WorkItemId>();
        var refused = new ArrayList<BulkResult.Refusal>();
        for (var id : List.copyOf(ids)) {
            try {
                decision.accept(id);
                accepted.add(id);
            } catch (Refused no) {
                refused.add(refusal(id, no.said()));
            } catch (NotFound no) {
                refused.add(refusal(id, unknown(id)));
            } catch (DataAccessException | TransactionException e) {
                log.error("A decision on work item {} failed", id, e);
                refused.add(refusal(id, failed(id)));
            }
        }
        return new BulkResult(accepted, refused);
    }

    /** What went before it is committed and has to be counted. */
    private static Sentence failed(WorkItemId id) {
        return Sentence.of(
                "work.failed", "Work item " + id + " met a fault of Tickmark. See how it stands, and try again.", id);
    }
}

package io.tickmark.work;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonId;
import io.tickmark.people.SignedIn;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether people may take work, asked before they try: a page says early what {@link WorkDesk} would refuse. */
@Service
@Transactional(readOnly = true)
public class Eligibility {

    private final WorkRules rules;
    private final SignedIn signedIn;

    Eligibility(WorkRules rules, SignedIn signedIn) {
        this.rules = rules;
        this.signedIn = signedIn;
    }

    /** Why the signed-in person couldn't claim the item; empty if they could. */
    public Optional<Sentence> whyNotClaim(WorkItemDetails item) {
        return Optional.ofNullable(whyNotClaim(List.of(item)).get(item.id()));
    }

    /** The same for many items, as a list shows them; those that could be claimed are left out. */
    public Map<WorkItemId, Sentence> whyNotClaim(Collection<WorkItemDetails> items) {
        return refusals(items, (known, item) -> known.checkClaim(item, signedIn.id(), signedIn.groups()));
    }

    /** Why the items couldn't be handed to the person; those that could are left out. */
    public Map<WorkItemId, Sentence> whyNotReassign(Collection<WorkItemDetails> items, PersonId to) {
        return refusals(items, (known, item) -> known.checkReassign(item, to, "preview"));
    }

    private Map<WorkItemId, Sentence> refusals(
            Collection<WorkItemDetails> items, BiConsumer<WorkRules, WorkItemDetails> check) {
        var known = rules.over(items);
        var refusals = new HashMap<WorkItemId, Sentence>();
        for (var item : items) {
            try {
                check.accept(known, item);
            } catch (Refused refused) {
                refusals.put(item.id(), refused.said());
            }
        }
        return refusals;
    }
}

package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.util.Collection;

/** A rule of the trade about who may take or finish a work item. Features implement it; the desk asks each time. */
public interface WorkRule {

    /** Whether this rule has a say about the item. */
    boolean concerns(WorkItemDetails item);

    /**
     * @throws io.tickmark.kernel.Refused where the rule forbids it
     */
    void check(Moment moment, WorkItemDetails item, PersonId person);

    /** The same rule with what it has to know of these items, and no others, read at once: for a list, asked row by row. */
    default WorkRule over(Collection<WorkItemDetails> items) {
        return this;
    }
}

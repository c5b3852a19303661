package io.tickmark.work;

import io.tickmark.people.PersonId;

/** A rule of the trade about who may take or finish a work item. Features implement it; the desk asks each time. */
public interface WorkRule {

    /** Whether this rule has a say about the item. */
    boolean concerns(WorkItemDetails item);

    /**
     * @throws io.tickmark.kernel.Refused where the rule forbids it
     */
    void check(Moment moment, WorkItemDetails item, PersonId person);
}

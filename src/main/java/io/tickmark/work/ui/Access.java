package io.tickmark.work.ui;

import io.tickmark.people.PersonId;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;

/** What a person may do on the page of a work item. */
enum Access {
    WORK,
    CLAIMABLE,
    OTHERS,
    SENT,
    DONE,
    CANCELED;

    static Access of(WorkItemDetails item, PersonId person) {
        if (item.state() != WorkItemState.OPEN) {
            return item.state() == WorkItemState.COMPLETED ? DONE : CANCELED;
        }
        if (item.pending() == Pending.COMPLETE) {
            return SENT;
        }
        if (item.assignee() == null) {
            return CLAIMABLE;
        }
        return item.isAssignedTo(person) ? WORK : OTHERS;
    }

    /** The key of the sentence that says why the form can't be used. */
    String key() {
        return "work.notice." + name().toLowerCase(java.util.Locale.ROOT);
    }
}

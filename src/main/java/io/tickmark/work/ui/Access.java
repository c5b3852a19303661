package io.tickmark.work.ui;

import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
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

    static Access of(WorkItemDetails item, SignedIn reader) {
        if (item.state() != WorkItemState.OPEN) {
            return item.state() == WorkItemState.COMPLETED ? DONE : CANCELED;
        }
        if (item.pending() == Pending.COMPLETE) {
            return SENT;
        }
        if (item.assignee() == null) {
            return CLAIMABLE;
        }
        return item.isAssignedTo(reader.id()) && !reader.has(Role.EXTERNAL_AUDITOR) ? WORK : OTHERS;
    }

    /** The key of the sentence that says why the form can't be used. */
    String key() {
        return "work.notice." + name().toLowerCase(java.util.Locale.ROOT);
    }
}

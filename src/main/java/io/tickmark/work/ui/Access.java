package io.tickmark.work.ui;

import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;
import java.util.Collections;

/** What a person may do on the page of a work item. */
enum Access {
    WORK,
    CLAIMABLE,
    OFFERED,
    OTHERS,
    READS,
    SENT,
    DONE,
    CANCELED;

    /** Who is in none of the groups that the item is offered to only reads it, and an external auditor always does. */
    static Access of(WorkItemDetails item, SignedIn reader) {
        if (item.state() != WorkItemState.OPEN) {
            return item.state() == WorkItemState.COMPLETED ? DONE : CANCELED;
        }
        if (item.pending() == Pending.COMPLETE) {
            return SENT;
        }
        if (item.assignee() == null) {
            return reads(item, reader) ? OFFERED : CLAIMABLE;
        }
        if (item.isAssignedTo(reader.id()) && !reader.has(Role.EXTERNAL_AUDITOR)) {
            return WORK;
        }
        return reads(item, reader) ? READS : OTHERS;
    }

    private static boolean reads(WorkItemDetails item, SignedIn reader) {
        return Collections.disjoint(item.candidateGroups(), reader.groups());
    }

    /** The key of the sentence that says why the form can't be used. */
    String key() {
        return "work.notice." + name().toLowerCase(java.util.Locale.ROOT);
    }
}

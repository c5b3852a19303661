package io.tickmark.work.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.ui.Status;
import io.tickmark.ui.StatusBadge;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;
import java.time.Instant;

/** The state of a work item as people see it: never "done" before the engine has confirmed it. */
class WorkItemBadge extends StatusBadge {

    WorkItemBadge(WorkItemDetails item, Instant now) {
        super(status(item, now), I18NProvider.translate("work.state." + word(item, now)));
    }

    private static Status status(WorkItemDetails item, Instant now) {
        return switch (word(item, now)) {
            case "done", "sent" -> Status.SUBMITTED;
            case "canceled" -> Status.CANCELLED;
            case "overdue" -> Status.OVERDUE;
            case "todo", "claimed", "handedOn" -> Status.IN_PROGRESS;
            default -> Status.WAITING;
        };
    }

    private static String word(WorkItemDetails item, Instant now) {
        if (item.state() != WorkItemState.OPEN) {
            return item.state() == WorkItemState.COMPLETED ? "done" : "canceled";
        }
        return switch (item.pending()) {
            case COMPLETE -> "sent";
            case CLAIM -> "claimed";
            case RELEASE -> "released";
            case REASSIGN -> "handedOn";
            case NONE -> {
                if (item.dueAt() != null && item.dueAt().isBefore(now)) {
                    yield "overdue";
                }
                yield item.assignee() == null ? "unclaimed" : "todo";
            }
        };
    }
}

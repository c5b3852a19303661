package io.tickmark.work.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.tickmark.ui.Said;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import io.tickmark.work.WorkListChanged;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work item that a page has open, as it was when last looked at. */
class OpenItem {

    private final WorkList list;
    private @Nullable WorkItemDetails item;

    OpenItem(WorkList list) {
        this.list = list;
    }

    /** The item that the address names; where it names none, nothing is open any more. */
    Optional<WorkItemDetails> named(BeforeEnterEvent event) {
        var found = WorkNavigation.idOf(event).flatMap(list::read);
        if (found.isEmpty()) {
            item = null;
        }
        return found;
    }

    void is(WorkItemDetails now) {
        item = now;
    }

    WorkItemDetails get() {
        return Objects.requireNonNull(item, "No work item is open.");
    }

    Optional<String> title() {
        return Optional.ofNullable(item).map(open -> Said.of(open.called()));
    }

    /** Whether a change of somebody's list may be one of the item. */
    boolean mayBeIn(WorkListChanged changed) {
        return item != null
                && (Objects.equals(changed.person(), item.assignee())
                        || !Collections.disjoint(changed.groups(), item.candidateGroups()));
    }

    /** As it is now, if that is otherwise. */
    Optional<WorkItemDetails> changed() {
        return Optional.ofNullable(item)
                .flatMap(before -> list.find(before.id()))
                .filter(now -> !now.equals(item));
    }
}

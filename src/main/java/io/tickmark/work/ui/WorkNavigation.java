package io.tickmark.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import java.util.Optional;

/** The ways to and between the pages of the work list. */
public final class WorkNavigation {

    /** The last part of the address of each work item page: {@code <route>/:workItemId}. */
    public static final String WORK_ITEM_ID = "workItemId";

    private WorkNavigation() {}

    /** The work item named in the address; empty if it names none. */
    public static Optional<WorkItemId> idOf(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(WORK_ITEM_ID)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new WorkItemId(Long.parseLong(text)));
    }

    /** The address of the item's page, relative to the application's. */
    public static String hrefOf(WorkItemDetails item) {
        return item.route() + "/" + item.id();
    }

    public static void open(WorkItemDetails item) {
        UI.getCurrent().navigate(hrefOf(item));
    }

    public static void toMyWork() {
        WayBack.home().go();
    }
}

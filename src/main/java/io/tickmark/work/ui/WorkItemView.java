package io.tickmark.work.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import io.tickmark.work.WorkItemDetails;
import jakarta.annotation.security.PermitAll;

/** The view of one kind of work item. The address names the item, the frame shows it, the feature fills the frame. */
@PermitAll
public abstract class WorkItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkItemFrame frame;

    protected WorkItemView(WorkItemFrame frame) {
        this.frame = frame;
        frame.whenShown(this::show);
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        frame.open(event);
    }

    @Override
    public String getPageTitle() {
        return frame.pageTitle();
    }

    protected final WorkItemFrame frame() {
        return frame;
    }

    /** Called when the item is known, and again when the person may work on it, or no longer may. */
    protected abstract void show(WorkItemDetails item);
}

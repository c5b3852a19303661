package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

/** The centre of a work item page: why the person is asked, the feature's form, and what can be decided. */
class WorkSheet extends Div {

    private final Section why = new Section();
    private final Div form = new Div();
    private final Div actions = new Div();
    private boolean workable;

    WorkSheet(Component notice) {
        addClassName("work-main");
        why.addClassName("work-why");
        why.setVisible(false);
        form.addClassName("work-form");
        actions.addClassName("work-actions");
        actions.setVisible(false);
        add(notice, why, form, actions);
    }

    void why(Component... reasons) {
        why.removeAll();
        why.add(reasons);
        why.setVisible(reasons.length > 0);
    }

    void form(Component... content) {
        form.removeAll();
        form.add(content);
    }

    void actions(Component... decisions) {
        actions.removeAll();
        actions.add(decisions);
        show();
    }

    /** Whether the person may decide now; the actions are shown only then. */
    void workable(boolean workable) {
        this.workable = workable;
        show();
    }

    boolean isWorkable() {
        return workable;
    }

    private void show() {
        actions.setVisible(workable && actions.getComponentCount() > 0);
    }
}

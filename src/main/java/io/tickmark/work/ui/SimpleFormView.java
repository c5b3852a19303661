package io.tickmark.work.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.work.FormDesk;
import io.tickmark.work.FormRefusal;
import io.tickmark.work.WorkItemDetails;
import jakarta.annotation.security.PermitAll;

/** A work item whose form is drawn from a file: {@code forms/<formId>.form}. */
@Route("work/form/:formId/:workItemId")
@PermitAll
class SimpleFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkItemFrame frame;
    private final FormDesk desk;

    SimpleFormView(WorkItemFrame frame, FormDesk desk) {
        this.frame = frame;
        this.desk = desk;
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

    private void show(WorkItemDetails item) {
        var form = new SimpleForm(desk.formOf(item));
        form.setReadOnly(!frame.isWorkable());
        frame.setForm(form);
        var send = new Button(getTranslation("work.form.send"));
        send.addClickListener(click -> send(item, form));
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        frame.setActions(send);
    }

    private void send(WorkItemDetails item, SimpleForm form) {
        try {
            desk.submit(item.id(), form.answers());
            frame.sent(getTranslation("work.sent"));
        } catch (FormRefusal refused) {
            form.show(refused.faults());
        }
    }
}

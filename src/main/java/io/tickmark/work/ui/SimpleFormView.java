package io.tickmark.work.ui;

import com.vaadin.flow.router.Route;
import io.tickmark.ui.MainButton;
import io.tickmark.work.FormDesk;
import io.tickmark.work.FormRefusal;
import io.tickmark.work.WorkItemDetails;

/** A work item whose form is drawn from a file: {@code forms/<formId>.form}. */
@Route("work/form/:formId/:workItemId")
class SimpleFormView extends WorkItemView {

    private final FormDesk desk;

    SimpleFormView(WorkItemFrame frame, FormDesk desk) {
        super(frame);
        this.desk = desk;
    }

    @Override
    protected void show(WorkItemDetails item) {
        var form = new SimpleForm(desk.formOf(item));
        form.setReadOnly(!frame().isWorkable());
        frame().setForm(form);
        frame().setActions(new MainButton(this, getTranslation("work.form.send"), click -> send(item, form)));
    }

    private void send(WorkItemDetails item, SimpleForm form) {
        try {
            desk.submit(item.id(), form.answers());
            frame().sent(getTranslation("work.sent"));
        } catch (FormRefusal refused) {
            form.show(refused.faults());
        }
    }
}

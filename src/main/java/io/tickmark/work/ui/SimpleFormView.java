package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.tickmark.people.Drafts;
import io.tickmark.ui.MainButton;
import io.tickmark.ui.Said;
import io.tickmark.ui.Subjects;
import io.tickmark.work.FormDesk;
import io.tickmark.work.FormRefusal;
import io.tickmark.work.WorkItemDetails;
import java.util.stream.Stream;

/** A work item whose form is drawn from a file: {@code forms/<formId>.form}. */
@Route("work/form/:formId/:workItemId")
class SimpleFormView extends WorkItemView {

    private final FormDesk desk;
    private final Subjects subjects;
    private final Drafts drafts;

    SimpleFormView(WorkItemFrame frame, FormDesk desk, Subjects subjects, Drafts drafts) {
        super(frame);
        this.drafts = drafts;
        this.subjects = subjects;
        this.desk = desk;
    }

    @Override
    protected void show(WorkItemDetails item) {
        frame().setWhy(about(item));
        var form = new SimpleForm(desk.formOf(item), new FormDraft(drafts, item.id()));
        form.setReadOnly(!frame().isWorkable());
        var looked = subjects.contents(item.subject()).stream();
        frame().setForm(Stream.concat(looked, Stream.of(form)).toArray(Component[]::new));
        frame().setActions(new MainButton(this, Said.of(item.called()), click -> send(item, form)));
    }

    /** What one decides about, a click away. */
    private Component[] about(WorkItemDetails item) {
        return subjects.find(item.subject()).stream()
                .filter(link -> link.address() != null)
                .map(link -> new Paragraph(
                        new Span(getTranslation("work.form.about") + " "), new Anchor(link.address(), link.name())))
                .toArray(Component[]::new);
    }

    private void send(WorkItemDetails item, SimpleForm form) {
        try {
            desk.submit(item.id(), form.answers());
            form.sent();
            frame().sent(getTranslation("work.sent"));
        } catch (FormRefusal refused) {
            form.show(refused.faults());
        }
    }
}

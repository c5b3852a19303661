package io.tickmark.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.Role;
import io.tickmark.ui.Notifications;
import io.tickmark.work.BulkDesk;
import io.tickmark.work.WorkItemId;
import java.util.List;

/** Hands items to another person, with a reason (WF-11); says before how many will go and why others won't. */
class ReassignDialog extends Dialog {

    private final BulkDesk desk;
    private final List<WorkItemId> ids;
    private final Runnable changed;
    private final ComboBox<PersonDetails> person = new ComboBox<>(getTranslation("work.reassign.to"));
    private final TextArea reason = new TextArea(getTranslation("ui.reason"));
    private final Refusals refusals = new Refusals();
    private final Button reassign = new Button(getTranslation("work.action.reassign"), click -> reassign());

    ReassignDialog(BulkDesk desk, People people, List<WorkItemId> ids, Runnable changed) {
        this.desk = desk;
        this.ids = List.copyOf(ids);
        this.changed = changed;
        setHeaderTitle(getTranslation("work.reassign.title", ids.size()));
        person.setItems(people.working().stream()
                .filter(one -> !one.has(Role.EXTERNAL_AUDITOR))
                .toList());
        person.setItemLabelGenerator(one -> one.name() + " (" + one.id() + ")");
        person.setRequired(true);
        person.addValueChangeListener(change -> preview());
        reason.setRequired(true);
        reason.setMaxLength(1000);
        reason.setMinRows(3);
        reason.setHelperText(getTranslation("work.reassign.reason.help"));
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(change -> allow());
        var content = new Div(person, reason, refusals);
        content.addClassName("reason-dialog");
        add(content);
        reassign.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), reassign);
        allow();
    }

    private void preview() {
        refusals.removeAll();
        if (person.getValue() != null) {
            var preview = desk.previewReassign(ids, person.getValue().id());
            refusals.show("work.reassign.preview", preview);
            reassign.setText(
                    getTranslation("work.reassign.action", preview.accepted().size()));
        }
        allow();
    }

    private void allow() {
        reassign.setEnabled(person.getValue() != null && !reason.getValue().isBlank());
    }

    private void reassign() {
        var to = person.getValue();
        var result = desk.reassign(ids, to.id(), reason.getValue());
        close();
        if (!result.accepted().isEmpty()) {
            Notifications.done(
                    getTranslation("work.reassign.done", result.accepted().size(), to.name()));
        }
        result.refused().forEach(refusal -> Notifications.alsoRefused(refusal.in(getLocale())));
        changed.run();
    }
}

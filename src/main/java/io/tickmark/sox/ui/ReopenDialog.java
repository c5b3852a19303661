package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ReopenReason;
import io.tickmark.sox.ReopenTest;
import io.tickmark.sox.TestOffice;
import io.tickmark.sox.TestState;
import io.tickmark.ui.Notifications;

/** Opens a concluded test again, with a reason (WF-05). What is refused leaves the dialog as it is. */
class ReopenDialog extends Dialog {

    private final TestOffice office;
    private final ControlTestDetails test;
    private final Runnable done;
    private final Select<ReopenReason> reason = new Select<>();
    private final TextArea text = new TextArea(getTranslation("sox.reopen.text"));

    ReopenDialog(TestOffice office, ControlTestDetails test, Runnable done) {
        this.office = office;
        this.test = test;
        this.done = done;
        setHeaderTitle(getTranslation("sox.reopen.title"));
        reason.setLabel(getTranslation("sox.reopen.reason"));
        reason.setItems(ReopenReason.values());
        reason.setItemLabelGenerator(Words::of);
        reason.setRequiredIndicatorVisible(true);
        text.setRequired(true);
        text.setMaxLength(1000);
        text.setMinRows(3);
        var locked = test.state() == TestState.LOCKED;
        var means = new Paragraph(getTranslation(locked ? "sox.reopen.means.locked" : "sox.reopen.means"));
        var fields = new Div(means, reason, text);
        fields.addClassName("reason-dialog");
        add(fields);
        var reopen = new Button(getTranslation("sox.reopen"), click -> reopen());
        reopen.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), reopen);
    }

    private void reopen() {
        reason.setInvalid(reason.isEmpty());
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage(getTranslation("ui.reason.missing"));
        if (reason.isInvalid() || text.isInvalid()) {
            return;
        }
        var now = office.reopen(new ReopenTest(test.id(), test.version(), reason.getValue(), text.getValue()));
        close();
        var reopened = now.state() == TestState.REOPENED;
        Notifications.done(getTranslation(reopened ? "sox.reopen.done" : "sox.reopen.asked"));
        done.run();
    }
}

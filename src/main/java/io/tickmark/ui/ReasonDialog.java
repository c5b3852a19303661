package io.tickmark.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks once before something that can't be undone, and for the reason. Nothing happens without one. */
public class ReasonDialog extends ConfirmDialog {

    private static final int LONGEST = 1_000;

    private final TextArea reason = new TextArea(getTranslation("ui.reason"));

    /**
     * @param title what will happen, as a question: "Cancel this round?"
     * @param consequence what that means, in a sentence
     * @param action the verb on the button: "Cancel the round"
     * @param decided receives the reason; what it throws leaves the dialog open with the reason in it
     */
    public ReasonDialog(String title, String consequence, String action, Consumer<String> decided) {
        setHeader(title);
        reason.setRequired(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(change -> setCloseOnEsc(change.getValue().isBlank()));
        var content = new Div(new Paragraph(consequence), reason);
        content.addClassName("reason-dialog");
        add(content);
        setWidth("min(32rem, 92vw)");
        addOpenedChangeListener(change -> focusReason(change.isOpened()));
        setConfirmText(action);
        setCancelable(true);
        setCancelText(getTranslation("ui.back"));
        setConfirmButtonTheme("primary error");
        addConfirmListener(confirm -> decide(decided));
    }

    /** Later than the dialog, which gives the focus to its button: Enter must not decide before a reason is given. */
    private void focusReason(boolean opened) {
        if (opened) {
            reason.getElement().executeJs("setTimeout(() => this.focus(), 100)");
        }
    }

    private void decide(Consumer<String> decided) {
        var text = reason.getValue().strip();
        if (text.isEmpty()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("ui.reason.missing"));
            open();
            return;
        }
        try {
            decided.accept(text);
        } catch (RuntimeException refused) {
            open();
            throw refused;
        }
    }
}

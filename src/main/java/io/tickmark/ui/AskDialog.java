package io.tickmark.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once, by name, before something that others will notice. */
public class AskDialog extends ConfirmDialog {

    /**
     * @param question what will happen: "Send this again?"
     * @param consequence what that means, in a sentence
     * @param action the verb on the button: "Send again"
     * @param agreed is run when the person agrees
     */
    public AskDialog(String question, String consequence, String action, Runnable agreed) {
        super(question, consequence, action, confirm -> agreed.run());
        setCancelable(true);
        setCancelText(getTranslation("ui.cancel"));
    }
}

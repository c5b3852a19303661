package io.tickmark.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import io.tickmark.kernel.Refused;
import io.tickmark.people.Passwords;
import io.tickmark.ui.Notifications;

/** Changes the password of the person signed in. */
class PasswordDialog extends Dialog {

    private final transient Passwords passwords;
    private transient Runnable then = () -> {};
    private final Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
    private final PasswordField current = new PasswordField(getTranslation("shell.password.current"));
    private final PasswordField next = new PasswordField(getTranslation("shell.password.next"));

    /** Can't be left before the password is changed. */
    static PasswordDialog compulsory(Passwords passwords, Runnable then) {
        var dialog = new PasswordDialog(passwords);
        dialog.then = then;
        dialog.setHeaderTitle(dialog.getTranslation("shell.password.must"));
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.cancel.setVisible(false);
        return dialog;
    }

    PasswordDialog(Passwords passwords) {
        this.passwords = passwords;
        setHeaderTitle(getTranslation("shell.person.password"));
        current.setWidthFull();
        current.getElement().setAttribute("autocomplete", "current-password");
        next.setWidthFull();
        next.getElement().setAttribute("autocomplete", "new-password");
        next.setHelperText(getTranslation("shell.password.rule"));
        var fields = new VerticalLayout(current, next);
        fields.setPadding(false);
        add(fields);
        setWidth("min(24rem, 92vw)");
        var change = new Button(getTranslation("shell.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, change);
    }

    private void change() {
        try {
            passwords.change(current.getValue(), next.getValue());
        } catch (Refused refused) {
            next.setErrorMessage(refused.in(getLocale()));
            next.setInvalid(true);
            return;
        }
        close();
        then.run();
        Notifications.done(getTranslation("shell.password.changed"));
    }
}

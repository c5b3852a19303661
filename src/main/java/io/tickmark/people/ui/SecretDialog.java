package io.tickmark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.ui.Notifications;

/** Shows a secret, this once. */
class SecretDialog extends Dialog {

    SecretDialog(String title, String secret) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        var text = new Code(secret);
        text.addClassName("secret");
        var content = new Div(new Paragraph(getTranslation("people.secret.once")), text);
        content.addClassName("reason-dialog");
        add(content);
        setWidth("min(32rem, 92vw)");
        var copy = new Button(getTranslation("people.secret.copy"), VaadinIcon.COPY_O.create());
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard.writeText($0)", secret);
            Notifications.done(getTranslation("people.secret.copied"));
        });
        var close = new Button(getTranslation("people.secret.kept"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, close);
    }
}

package io.tickmark.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** One calm sentence at the bottom of the page, on the side away from what decides. What went well goes by itself; what did not waits to be read. */
public final class Notifications {

    private static final int READING_MILLIS = 5_000;

    private Notifications() {}

    /** Something was done: "Sent. The review goes to e.fontaine." */
    public static Notification done(String sentence) {
        return show(sentence, VaadinIcon.CHECK_CIRCLE, READING_MILLIS, NotificationVariant.SUCCESS);
    }

    /** Something is worth knowing. */
    public static Notification info(String sentence) {
        return show(sentence, VaadinIcon.INFO_CIRCLE, READING_MILLIS, NotificationVariant.INFO);
    }

    /** A rule said no; stays until closed. */
    public static Notification refused(String sentence) {
        return show(sentence, VaadinIcon.HAND, 0, NotificationVariant.WARNING);
    }

    /** Something broke; stays until closed. */
    public static Notification failed(String sentence) {
        return show(sentence, VaadinIcon.EXCLAMATION_CIRCLE, 0, NotificationVariant.ERROR);
    }

    private static Notification show(String sentence, VaadinIcon icon, int millis, NotificationVariant variant) {
        var notification = new Notification();
        notification.setDuration(millis);
        notification.setPosition(Position.BOTTOM_START);
        notification.addThemeVariants(variant);
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(close.getTranslation("ui.close"));
        var row = new Div(picture, new Span(sentence), close);
        row.addClassName("notification-row");
        notification.add(row);
        notification.open();
        return notification;
    }
}

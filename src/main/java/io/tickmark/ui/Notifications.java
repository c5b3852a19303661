package io.tickmark.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.jspecify.annotations.Nullable;

/**
 * One calm sentence. What went well is said at the bottom, away from what decides, and goes by itself. What did not waits to be
 * read at the top, where it covers no button, until it is closed, something is done, or the page is left; the next takes its
 * place.
 */
public final class Notifications {

    private static final int READING_MILLIS = 5_000;

    private Notifications() {}

    /** Something was done: "Sent. The review goes to e.fontaine." */
    public static Notification done(String sentence) {
        clear();
        return show(sentence, VaadinIcon.CHECK_CIRCLE, READING_MILLIS, NotificationVariant.SUCCESS);
    }

    /** Something is worth knowing. */
    public static Notification info(String sentence) {
        return show(sentence, VaadinIcon.INFO_CIRCLE, READING_MILLIS, NotificationVariant.INFO);
    }

    /** A rule said no. */
    public static Notification refused(String sentence) {
        return wait(sentence, VaadinIcon.HAND, NotificationVariant.WARNING);
    }

    /** A rule said no to one of several things at once: said below what waits to be read already. */
    public static Notification alsoRefused(String sentence) {
        var before = waiting();
        return refused(before == null ? sentence : before.also(sentence));
    }

    /** Something broke. */
    public static Notification failed(String sentence) {
        return wait(sentence, VaadinIcon.EXCLAMATION_CIRCLE, NotificationVariant.ERROR);
    }

    /** What waits to be read is no longer about what the person sees. */
    public static void clear() {
        var before = waiting();
        if (before != null) {
            before.notification().close();
            ComponentUtil.setData(UI.getCurrent(), Waiting.class, null);
        }
    }

    private record Waiting(Notification notification, String sentence) {

        String also(String more) {
            if (!notification.isOpened()) {
                return more;
            }
            return sentence.lines().anyMatch(more::equals) ? sentence : sentence + "\n" + more;
        }
    }

    private static @Nullable Waiting waiting() {
        return ComponentUtil.getData(UI.getCurrent(), Waiting.class);
    }

    private static Notification wait(String sentence, VaadinIcon icon, NotificationVariant variant) {
        clear();
        var notification = show(sentence, icon, 0, variant);
        notification.setPosition(Position.TOP_CENTER);
        ComponentUtil.setData(UI.getCurrent(), Waiting.class, new Waiting(notification, sentence));
        return notification;
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

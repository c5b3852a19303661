package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.NavbarPart;
import io.tickmark.work.Inbox;
import org.springframework.core.annotation.Order;

/** The way to the inbox from every page, with the number of what is unread. An auditor has none. */
@SpringComponent
@Order(InboxBell.LAST)
class InboxBell implements NavbarPart {

    static final int LAST = 900;

    private static final int MOST_SHOWN = 99;

    private final Inbox inbox;
    private final SignedIn signedIn;
    private final InboxBroadcaster broadcaster;

    InboxBell(Inbox inbox, SignedIn signedIn, InboxBroadcaster broadcaster) {
        this.inbox = inbox;
        this.signedIn = signedIn;
        this.broadcaster = broadcaster;
    }

    @Override
    public Component create() {
        if (signedIn.known().isEmpty() || signedIn.has(Role.EXTERNAL_AUDITOR)) {
            var none = new Div();
            none.setVisible(false);
            return none;
        }
        var me = signedIn.id();
        var bell = new Bell();
        bell.show(inbox.unread());
        broadcaster.follow(bell, changed -> me.equals(changed.person()), () -> bell.show(inbox.unread()));
        return bell;
    }

    /** The bell of one page. */
    static class Bell extends Anchor {

        private final Span count = new Span();
        private final Span spoken = new Span();

        Bell() {
            setHref(InboxView.ROUTE);
            addClassName("bell");
            var icon = VaadinIcon.BELL_O.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            count.addClassName("bell-count");
            count.getElement().setAttribute("aria-hidden", "true");
            spoken.addClassName("spoken-only");
            spoken.getElement().setAttribute("aria-live", "polite");
            add(icon, count, spoken);
        }

        void show(int unread) {
            count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
            count.setVisible(unread > 0);
            var words = getTranslation("work.inbox.bell", unread);
            spoken.setText(words);
            setTitle(words);
        }
    }
}

package io.tickmark.shell;

import com.vaadin.flow.server.VaadinSession;
import io.tickmark.people.PersonEvent;
import io.tickmark.people.PersonEvent.AccountEvent;
import io.tickmark.people.PersonEvent.AccountEvent.Action;
import io.tickmark.people.PersonEvent.PersonActivationChanged;
import io.tickmark.people.PersonEvent.PersonRolesChanged;
import io.tickmark.people.PersonId;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends a person's sessions when what they may do or their password has changed, so that no old right lives on. */
@Component
class SessionsOfPeople {

    private final SessionRegistry sessions;

    SessionsOfPeople(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(PersonEvent event) {
        var ends = event instanceof PersonRolesChanged
                || event instanceof PersonActivationChanged changed && !changed.active()
                || event instanceof AccountEvent account && account.action() == Action.PASSWORD_RESET;
        if (event instanceof PersonEndSet) {
            endThoseOver();
        } else if (ends) {
            endAllOf(event.person(), "");
        } else if (event instanceof AccountEvent account && account.action() == Action.PASSWORD_CHANGED) {
            endAllOf(event.person(), own());
        }
    }

    /** The session the person is at work in. */
    private static String own() {
        var page = VaadinSession.getCurrent();
        return page == null || page.getSession() == null
                ? ""
                : page.getSession().getId();
    }

    private void endAllOf(PersonId person, String but) {
        sessions.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(person.value()))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
                .filter(session -> !session.getSessionId().equals(but))

package io.tickmark.shell;

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

/** Ends a person's sessions when what they may do has changed, so that no old right lives on. */
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
        if (ends) {
            endAllOf(event.person());
        }
    }

    private void endAllOf(PersonId person) {
        sessions.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(person.value()))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}

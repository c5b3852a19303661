package io.tickmark.shell;

import com.vaadin.flow.server.VaadinSession;
import io.tickmark.people.PersonEvent;
import io.tickmark.people.PersonEvent.AccountEvent;
import io.tickmark.people.PersonEvent.AccountEvent.Action;
import io.tickmark.people.PersonEvent.PersonActivationChanged;
import io.tickmark.people.PersonEvent.PersonEndSet;
import io.tickmark.people.PersonEvent.PersonRolesChanged;
import io.tickmark.people.PersonId;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends a person's sessions when what they may do or their password has changed, so that no old right lives on. */
@Component
class SessionsOfPeople {

    private final SessionRegistry sessions;
    private final UserDetailsService accounts;
    private final OpenPages pages;

    SessionsOfPeople(SessionRegistry sessions, UserDetailsService accounts, OpenPages pages) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.pages = pages;
    }

    /** Whose last day is over is out soon after midnight. */
    @Scheduled(fixedDelay = 60_000)
    void endThoseOver() {
        sessions.getAllPrincipals().stream()
                .filter(UserDetails.class::isInstance)
                .map(principal -> ((UserDetails) principal).getUsername())
                .distinct()
                .filter(this::isOver)
                .forEach(username -> endAllOf(new PersonId(username), ""));
    }

    private boolean isOver(String username) {
        try {
            return !accounts.loadUserByUsername(username).isAccountNonExpired();
        } catch (UsernameNotFoundException gone) {
            return true;
        }
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
        var ended = sessions.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(person.value()))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .filter(session -> !session.getSessionId().equals(but))
                .toList();
        ended.forEach(SessionInformation::expireNow);
        pages.leave(ended.stream().map(SessionInformation::getSessionId).collect(Collectors.toSet()));
    }
}

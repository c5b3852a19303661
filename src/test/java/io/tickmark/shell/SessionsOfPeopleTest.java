package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinSession;
import io.tickmark.people.PersonEvent.AccountEvent;
import io.tickmark.people.PersonEvent.AccountEvent.Action;
import io.tickmark.people.PersonEvent.PersonActivationChanged;
import io.tickmark.people.PersonEvent.PersonRolesChanged;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;

class SessionsOfPeopleTest {

    private static final PersonId NOVAK = new PersonId("s.novak");

    private final SessionRegistry sessions = new SessionRegistryImpl();
    private final UserDetailsService accounts = mock(UserDetailsService.class);
    private final OpenPages pages = mock();
    private final SessionsOfPeople listener = new SessionsOfPeople(sessions, accounts, pages);

    @BeforeEach
    void two_people_are_signed_in() {
        sessions.registerNewSession(
                "novak", User.withUsername("s.novak").password("").build());
        sessions.registerNewSession(
                "brandt", User.withUsername("k.brandt").password("").build());
    }

    @Test
    void a_changed_role_ends_the_sessions_of_that_person_only() {
        listener.on(new PersonRolesChanged(NOVAK, Set.of(Role.SOX_TESTER), Set.of()));
        assertThat(isOver("novak")).isTrue();
        assertThat(isOver("brandt")).isFalse();
    }

    @Test
    void who_is_deactivated_is_out_at_once() {
        listener.on(new PersonActivationChanged(NOVAK, false, "Left"));
        assertThat(isOver("novak")).isTrue();
        verify(pages).leave(Set.of("novak"));
    }

    @Test
    void a_reset_password_ends_sessions() {
        listener.on(new AccountEvent(NOVAK, Action.PASSWORD_RESET, ""));
        assertThat(isOver("novak")).isTrue();
    }

    @Test
    void who_changes_their_own_password_stays_in_the_session_they_do_it_in() {
        sessions.registerNewSession(
                "elsewhere", User.withUsername("s.novak").password("").build());
        var page = mock(VaadinSession.class, RETURNS_DEEP_STUBS);
        when(page.getSession().getId()).thenReturn("novak");
        VaadinSession.setCurrent(page);
        try {
            listener.on(new AccountEvent(NOVAK, Action.PASSWORD_CHANGED, ""));
        } finally {
            VaadinSession.setCurrent(null);
        }
        assertThat(isOver("novak")).isFalse();
        assertThat(isOver("elsewhere")).isTrue();
    }

    @Test
    void whose_last_day_is_over_is_out() {
        when(accounts.loadUserByUsername("s.novak"))
                .thenReturn(User.withUsername("s.novak")
                        .password("")
                        .accountExpired(true)
                        .build());
        when(accounts.loadUserByUsername("k.brandt"))
                .thenReturn(User.withUsername("k.brandt").password("").build());
        listener.endThoseOver();
        assertThat(isOver("novak")).isTrue();
        assertThat(isOver("brandt")).isFalse();
    }

    @Test
    void making_a_token_ends_nothing() {
        listener.on(new AccountEvent(NOVAK, Action.TOKEN_CREATED, "script"));
        assertThat(isOver("novak")).isFalse();
    }

    private boolean isOver(String session) {
        return sessions.getSessionInformation(session).isExpired();
    }
}

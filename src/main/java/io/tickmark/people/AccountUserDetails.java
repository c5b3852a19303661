package io.tickmark.people;

import java.time.Clock;
import java.util.Locale;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds an account by username for Spring Security. Usernames are told apart by their small letters. */
@Component
class AccountUserDetails implements UserDetailsService {

    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    AccountUserDetails(Accounts accounts, People people, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        var account = accounts.findById(normal(username)).orElseThrow(() -> new UsernameNotFoundException(username));
        var person = people.get(new PersonId(normal(username)));
        return User.withUsername(person.id().value())
                .password(account.passwordHash())
                .authorities(AuthorityUtils.createAuthorityList(
                        person.roles().stream().map(Role::authority).toList()))
                .accountLocked(account.isLocked(clock.instant()))
                .accountExpired(person.hasEnded(clock.instant()))
                .disabled(!person.active())
                .build();
    }

    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}

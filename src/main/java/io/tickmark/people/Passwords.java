package io.tickmark.people;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.PersonEvent.AccountEvent;
import io.tickmark.people.PersonEvent.AccountEvent.Action;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of accounts. There is no default one; a reset one is random and shown once. */
@Service
@Transactional
public class Passwords {

    private static final int RESET_BYTES = 15;

    private final Accounts accounts;
    private final Persons persons;
    private final PasswordEncoder encoder;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Tokens tokens;

    Passwords(
            Accounts accounts,
            Persons persons,
            PasswordEncoder encoder,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock,
            Tokens tokens) {
        this.accounts = accounts;
        this.persons = persons;
        this.encoder = encoder;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
        this.tokens = tokens;
    }

    /**
     * Gives the person a new random password and says it, once. It has to be changed at the next sign-in, and the person's
     * tokens end: who took the password may have made one.
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public String reset(PersonId id) {
        if (!persons.existsById(id.value())) {
            throw new NotFound("person", id);
        }
        var password = Secret.ofBytes(RESET_BYTES);
        var hash = hash(password);
        accounts.findById(id.value())
                .ifPresentOrElse(
                        account -> account.changePassword(hash, true),
                        () -> accounts.save(new Account(id, hash, true)));
        tokens.endAll(id);
        events.publishEvent(new AccountEvent(id, Action.PASSWORD_RESET, ""));
        return password;
    }

    /** Changes the password of the person signed in. Wrong guesses of the current one count as at the sign-in. */
    @Transactional(noRollbackFor = PasswordRefused.class)
    public void change(String current, String next) {
        var id = signedIn.id();
        var account = accounts.findToCount(id.value()).orElseThrow(() -> new NotFound("account", id));
        checkCurrent(account, current);
        PasswordRule.check(id, next);
        if (next.equals(current)) {
            throw PasswordRefused.unchanged(id);
        }
        account.changePassword(hash(next), false);
        events.publishEvent(new AccountEvent(id, Action.PASSWORD_CHANGED, ""));
    }

    private void checkCurrent(Account account, String current) {
        var id = account.person();
        if (account.isLocked(clock.instant())) {
            throw PasswordRefused.locked(id);
        }
        if (encoder.matches(current, account.passwordHash())) {
            return;
        }
        if (account.failed(clock.instant())) {
            events.publishEvent(new AccountEvent(id, Action.LOCKED_OUT, Account.ATTEMPTS + " wrong passwords"));
        }
        throw PasswordRefused.currentIsWrong(id);
    }

    /** Whether the person signed in has to choose a password of their own before anything else. */
    @Transactional(readOnly = true)
    public boolean mustChange() {
        return accounts.findById(signedIn.id().value()).map(Account::mustChange).orElse(false);
    }

    void openAll(List<PersonId> people, String password) {
        var hash = people.isEmpty() ? "" : hash(password);
        people.forEach(id -> accounts.save(new Account(id, hash, false)));
    }

    /** Whoever wrote it into the environment isn't alone to know it, so it has to be changed. */
    void openFirst(PersonId id, String password) {
        accounts.save(new Account(id, hash(password), true));
    }

    private String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The encoder gave no hash.");
        }
        return hash;
    }
}

package io.tickmark.people;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.PersonEvent.AccountEvent;
import io.tickmark.people.PersonEvent.AccountEvent.Action;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens: how a program acts for the person signed in. */
@Service
@Transactional
public class Tokens {

    public static final int LONGEST_DAYS = 366;

    private static final String PREFIX = "tmk_";
    private static final int BYTES = 32;

    private final AccessTokens tokens;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Tokens(AccessTokens tokens, SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.clock = clock;
        this.events = events;
    }

    /** The tokens of the person signed in, newest first. */
    @Transactional(readOnly = true)
    public List<TokenDetails> mine() {
        return all(signedIn.id()).map(AccessToken::details).toList();
    }

    public IssuedToken create(String name, int days) {
        var me = signedIn.id();
        if (signedIn.byToken()) {
            throw TokenRefused.byToken(me);
        }
        if (name.isBlank() || name.length() > 80 || days < 1 || days > LONGEST_DAYS) {
            throw TokenRefused.incomplete(me);
        }
        var secret = PREFIX + Secret.ofBytes(BYTES);
        var now = clock.instant();
        var token = tokens.save(
                new AccessToken(me, name.strip(), Digest.sha256(secret), now, now.plus(Duration.ofDays(days))));
        events.publishEvent(new AccountEvent(me, Action.TOKEN_CREATED, name.strip()));
        return new IssuedToken(token.details(), secret);
    }

    /** Ends a token of the person signed in, for good. */
    public void revoke(UUID id) {
        end(signedIn.id(), id);
    }

    /** The tokens of a person, newest first, for administrators. */
    @Transactional(readOnly = true)
    @PreAuthorize(People.BY_ADMIN)
    public List<TokenDetails> of(PersonId holder) {
        return all(holder).map(AccessToken::details).toList();
    }

    /** Ends a token of a person, for good. */
    @PreAuthorize(People.BY_ADMIN)
    public void revoke(PersonId holder, UUID id) {
        end(holder, id);
    }

    /** Ends all that programs may do for a person. */
    void endAll(PersonId holder) {
        all(holder).filter(token -> token.details().worksAt(clock.instant())).forEach(this::end);
    }

    private void end(PersonId holder, UUID id) {
        end(tokens.findById(id).filter(one -> one.belongsTo(holder)).orElseThrow(() -> new NotFound("token", id)));
    }

    private void end(AccessToken token) {
        if (token.revoke(clock.instant())) {
            events.publishEvent(new AccountEvent(
                    token.person(), Action.TOKEN_REVOKED, token.details().name()));
        }
    }

    private Stream<AccessToken> all(PersonId holder) {
        return tokens.findByUsernameOrderByCreatedAtDesc(holder.value()).stream();
    }

    /** Whose token this is, if it still works. Counts the use. */
    public Optional<PersonId> use(String secret) {
        var hash = Digest.sha256(secret);
        return tokens.countUse(hash, clock.instant()) == 1
                ? tokens.findByHash(hash).map(AccessToken::person)
                : Optional.empty();
    }

    /** Whose token this is or was, whether it works or not. */
    @Transactional(readOnly = true)
    public Optional<PersonId> holderOf(String secret) {
        return tokens.findByHash(Digest.sha256(secret)).map(AccessToken::person);
    }
}

package io.tickmark.people;

import io.tickmark.people.PersonEvent.AccountEvent;
import io.tickmark.people.PersonEvent.AccountEvent.Action;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every sign-in, failed or not, and closes an account after too many wrong passwords. */
@Component
@Transactional
class SignInRecorder {

    private static final PersonId UNKNOWN = new PersonId("unknown");

    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInRecorder(Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    void signedIn(Authentication who) {
        var id = new PersonId(who.getName());
        accounts.findToCount(id.value()).ifPresent(Account::succeeded);
        events.publishEvent(new AccountEvent(id, Action.SIGNED_IN, ""));
    }

    void failed(AbstractAuthenticationFailureEvent event) {
        as(event.getAuthentication(), () -> count(event));
    }

    void signedOut(Authentication who) {
        as(who, () -> events.publishEvent(new AccountEvent(new PersonId(who.getName()), Action.SIGNED_OUT, "")));
    }

    private void count(AbstractAuthenticationFailureEvent event) {
        if (event instanceof TokenUseFailed token) {
            events.publishEvent(new AccountEvent(token.holder().orElse(UNKNOWN), Action.TOKEN_REFUSED, reason(event)));
        } else {
            countPassword(event);
        }
    }

    private void countPassword(AbstractAuthenticationFailureEvent event) {
        var tried = AccountUserDetails.normal(event.getAuthentication().getName());
        var account = accounts.findToCount(tried);
        var id = account.map(Account::person).orElse(UNKNOWN);
        var about = account.isPresent() ? reason(event) : "“" + shortened(tried) + "”: " + reason(event);
        events.publishEvent(new AccountEvent(id, Action.SIGN_IN_FAILED, about));
        if (event instanceof AuthenticationFailureBadCredentialsEvent
                && account.filter(one -> one.failed(clock.instant())).isPresent()) {
            events.publishEvent(new AccountEvent(id, Action.LOCKED_OUT, Account.ATTEMPTS + " wrong passwords"));
        }
    }

    private static String shortened(String tried) {
        return tried.length() <= PersonId.LONGEST ? tried : tried.substring(0, PersonId.LONGEST) + "…";
    }

    private static String reason(AbstractAuthenticationFailureEvent event) {
        return Objects.requireNonNullElse(event.getException().getMessage(), "");
    }

    /** So that the trail knows who it was, and from where, although nobody is signed in at that moment. */
    private static void as(Authentication whoever, Runnable action) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(whoever);
        SecurityContextHolder.setContext(context);
        try {
            action.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

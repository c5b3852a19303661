package io.tickmark.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** A program showed a token that opens nothing, or no longer. It names no account, so it closes none. */
public class TokenUseFailed extends AbstractAuthenticationFailureEvent {

    private final transient @Nullable PersonId holder;

    public TokenUseFailed(Authentication nobody, AuthenticationException why, Optional<PersonId> holder) {
        super(nobody, why);
        this.holder = holder.orElse(null);
    }

    /** Whose token it was, if it ever was one. */
    Optional<PersonId> holder() {
        return Optional.ofNullable(holder);
    }
}

package io.tickmark.people;

import io.tickmark.kernel.Actor;
import io.tickmark.kernel.CurrentActor;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Tells who acts from the security context. The session is named by a digest, so that the trail opens no session. */
@Component
class SecurityContextActor implements CurrentActor {

    private static final String PREFIX = "ROLE_";

    private final People people;

    SecurityContextActor(People people) {
        this.people = people;
    }

    @Override
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Actor.SYSTEM;
        }
        var details = authentication.getDetails() instanceof WebAuthenticationDetails web ? web : null;
        var session = details == null ? null : shortened(details.getSessionId());
        var address = details == null ? null : details.getRemoteAddress();
        return SignedIn.current()
                .map(known -> person(known, session, address))
                .orElseGet(() -> new Actor("system:anonymous", "Nobody signed in", "ANONYMOUS", session, address));
    }

    private Actor person(Authentication known, @Nullable String session, @Nullable String address) {
        var id = new PersonId(known.getName());
        var name = people.find(id).map(PersonDetails::name).orElse(id.value());
        var roles = known.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .filter(authority -> authority.startsWith(PREFIX))
                .map(authority -> authority.substring(PREFIX.length()))
                .sorted()
                .collect(Collectors.joining(","));
        return new Actor(id.value(), name, roles, session, address);
    }

    private static @Nullable String shortened(@Nullable String sessionId) {
        return sessionId == null ? null : Digest.sha256(sessionId).substring(0, 16);
    }
}

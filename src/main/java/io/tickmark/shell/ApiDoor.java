package io.tickmark.shell;

import io.tickmark.people.Passwords;
import io.tickmark.people.Role;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Which programs come in at all, whatever they want there: none for a person whose password is a temporary one, and for an
 * external auditor only those that read (SOD-08).
 */
class ApiDoor implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Stays out, and is told why. */
    record KeptOut(String sentence) implements AuthorizationResult {

        static final KeptOut TEMPORARY = new KeptOut(
                "Your password is a temporary one. Sign in on the page and choose your own; then programs may come in.");
        static final KeptOut AUDITOR =
                new KeptOut("An external auditor reads and changes nothing. Ask the program office to do it. (SOD-08)");

        @Override
        public boolean isGranted() {
            return false;
        }
    }

    private final AuthorizationManager<RequestAuthorizationContext> anybody =
            AuthenticatedAuthorizationManager.authenticated();
    private final Passwords passwords;

    ApiDoor(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext call) {
        var known = anybody.authorize(who, call);
        if (known == null || !known.isGranted()) {
            return known;
        }
        if (passwords.mustChange()) {
            return KeptOut.TEMPORARY;
        }
        return isAuditor(who.get()) && !READING.contains(call.getRequest().getMethod()) ? KeptOut.AUDITOR : known;
    }

    private static boolean isAuditor(@Nullable Authentication who) {
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(held -> Role.EXTERNAL_AUDITOR.authority().equals(held.getAuthority()));
    }
}

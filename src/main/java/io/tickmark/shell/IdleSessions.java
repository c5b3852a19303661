package io.tickmark.shell;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session nobody used for its timeout. What an open page asks by itself, that it is still there and what is new,
 * keeps the servlet's session awake but is nobody at work.
 */
class IdleSessions extends OncePerRequestFilter {

    private static final String LAST_USED = IdleSessions.class.getName() + ".lastUsed";
    private static final String ASKS = ApplicationConstants.REQUEST_TYPE_PARAMETER + "=";
    private static final Set<String> BY_ITSELF =
            Set.of(ASKS + RequestType.HEARTBEAT.getIdentifier(), ASKS + RequestType.PUSH.getIdentifier());

    private final Clock clock;

    IdleSessions(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            endOrKeep(session, isByItself(request.getQueryString()));
        }
        chain.doFilter(request, response);
    }

    private static boolean isByItself(@Nullable String query) {
        return query != null && Arrays.stream(query.split("&")).anyMatch(BY_ITSELF::contains);
    }

    private void endOrKeep(HttpSession session, boolean byItself) {
        var now = clock.instant();
        var last = session.getAttribute(LAST_USED) instanceof Instant moment ? moment : null;
        var timeout = session.getMaxInactiveInterval();
        if (last != null && timeout > 0 && !now.isBefore(last.plus(Duration.ofSeconds(timeout)))) {
            session.invalidate();
        } else if (last == null || !byItself) {
            session.setAttribute(LAST_USED, now);
        }
    }
}

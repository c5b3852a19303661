package io.tickmark.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away a name and a password, before they are compared or recorded, from an address where too much failed. */
class Turnstile extends OncePerRequestFilter {

    private static final String BASIC = "Basic ";

    private final FailedAttempts attempts;

    Turnstile(FailedAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var byPage = isSignIn(request);
        var wait = byPage || isBasic(request) ? attempts.turnAway(request.getRemoteAddr()) : null;
        if (wait == null || wait.isEmpty()) {
            chain.doFilter(request, response);
        } else if (byPage) {
            response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + LoginView.SLOW);
        } else {
            Problems.tooMany(response, wait.get());
        }
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && ("/" + LoginView.ROUTE).equals(request.getServletPath());
    }

    private static boolean isBasic(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }
}

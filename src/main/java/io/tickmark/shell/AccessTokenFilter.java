package io.tickmark.shell;

import io.tickmark.people.ByToken;
import io.tickmark.people.PersonId;
import io.tickmark.people.SignInNotRecorded;
import io.tickmark.people.TokenUseFailed;
import io.tickmark.people.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in that shows a personal access token; it then acts as the person who made the token. */
class AccessTokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final UserDetailsService accounts;
    private final ApplicationEventPublisher events;
    private final FailedAttempts attempts;

    AccessTokenFilter(
            Tokens tokens, UserDetailsService accounts, ApplicationEventPublisher events, FailedAttempts attempts) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.events = events;
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            chain.doFilter(request, response);
            return;
        }
        var secret = header.substring(BEARER.length()).strip();
        var person = holder(secret);
        if (person.isEmpty()) {
            refuse(secret, request, response);
            return;
        }
        letIn(person.get(), request);
        chain.doFilter(request, response);
    }

    /** Wrong passwords close the door for passwords; the person's programs work on. */
    private Optional<UserDetails> holder(String secret) {
        return tokens.use(secret)
                .flatMap(this::account)
                .filter(UserDetails::isEnabled)
                .filter(UserDetails::isAccountNonExpired);
    }

    private Optional<UserDetails> account(PersonId person) {
        try {
            return Optional.of(accounts.loadUserByUsername(person.value()));
        } catch (UsernameNotFoundException closed) {
            return Optional.empty();
        }
    }

    private static void letIn(UserDetails person, HttpServletRequest request) {
        var authentication = new ByToken(person, person.getAuthorities());
        authentication.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    private void refuse(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wait = attempts.turnAway(request.getRemoteAddr());
        if (wait.isPresent()) {
            Problems.tooMany(response, wait.get());
            return;
        }
        var why = new BadCredentialsException(
                "The access token is unknown, expired or revoked, or its account is closed");
        Exception answer = why;
        try {
            events.publishEvent(new TokenUseFailed(nobody(request), why, tokens.holderOf(secret)));
        } catch (SignInNotRecorded unrecorded) {
            answer = unrecorded;
        }
        Problems.unauthorized(request, response, answer);
    }

    private static Authentication nobody(HttpServletRequest request) {
        var nobody = UsernamePasswordAuthenticationToken.unauthenticated("token", "");
        nobody.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        return nobody;
    }
}

package io.tickmark.shell;

import io.tickmark.people.PersonId;
import io.tickmark.people.SignInNotRecorded;
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
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
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

    AccessTokenFilter(Tokens tokens, UserDetailsService accounts, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            chain.doFilter(request, response);
            return;
        }
        var person = holder(header.substring(BEARER.length()).strip());
        if (person.isEmpty()) {
            refuse(request, response);
            return;
        }
        letIn(person.get(), request);
        chain.doFilter(request, response);
    }

    private Optional<UserDetails> holder(String secret) {
        return tokens.use(secret)
                .flatMap(this::account)
                .filter(UserDetails::isEnabled)
                .filter(UserDetails::isAccountNonLocked);
    }

    private Optional<UserDetails> account(PersonId person) {
        try {
            return Optional.of(accounts.loadUserByUsername(person.value()));
        } catch (UsernameNotFoundException closed) {
            return Optional.empty();
        }
    }

    private static void letIn(UserDetails person, HttpServletRequest request) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        authentication.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var why = new BadCredentialsException(
                "The access token is unknown, expired or revoked, or its account is closed");
        Exception answer = why;
        try {
            events.publishEvent(new AuthenticationFailureBadCredentialsEvent(nobody(request), why));
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

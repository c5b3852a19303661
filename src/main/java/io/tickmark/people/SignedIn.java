package io.tickmark.people;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The person on whose behalf this thread works, by whatever door they came in. */
@Service
public class SignedIn {

    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    public PersonId id() {
        return current()
                .map(authentication -> new PersonId(authentication.getName()))
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in."));
    }

    /** The person signed in, if somebody is and is registered. */
    public Optional<PersonDetails> known() {
        return current().flatMap(authentication -> people.find(new PersonId(authentication.getName())));
    }

    public PersonDetails person() {
        return people.get(id());
    }

    /** Whether the person holds the role in this session. */
    public boolean has(Role role) {
        return current()
                .map(Authentication::getAuthorities)
                .map(held -> held.stream().anyMatch(one -> role.authority().equals(one.getAuthority())))
                .orElse(false);
    }

    /** Whether the person reads and does nothing else, whatever else they hold or own (SOD-08). */
    public boolean onlyReads() {
        return known().filter(who -> who.has(Role.EXTERNAL_AUDITOR)).isPresent();
    }

    /** Whether a program acts here, by a token of the person. */
    public boolean byToken() {
        return current().filter(ByToken.class::isInstance).isPresent();
    }

    /** The candidate groups the person belongs to: roles, posts, and posts at their location. */
    public Set<String> groups() {
        var person = person();
        var groups = new HashSet<String>();
        person.roles().forEach(role -> groups.add(role.name()));
        person.positions().forEach(position -> {
            groups.add(position.code());
            groups.add(position.toString());
        });
        return groups;
    }

    static Optional<Authentication> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken));
    }
}

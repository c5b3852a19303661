package io.tickmark.sox.demo;

import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets demo data come about as it would in life: a person decides, through the same services and rules as any other. */
@Component
@Profile("demo")
public class DemoPerson {

    private final People people;

    DemoPerson(People people) {
        this.people = people;
    }

    public void does(String username, Runnable what) {
        var person = people.get(new PersonId(username));
        var roles = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null, roles));
            SecurityContextHolder.setContext(context);
            what.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

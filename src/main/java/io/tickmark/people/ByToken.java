package io.tickmark.people;

import java.util.Collection;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** A program acts for a person, by a token of theirs. */
public class ByToken extends UsernamePasswordAuthenticationToken {

    public ByToken(Object person, Collection<? extends GrantedAuthority> authorities) {
        super(person, null, authorities);
    }
}

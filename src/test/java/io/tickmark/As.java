package io.tickmark;

import io.tickmark.people.ChangePerson;
import io.tickmark.people.NewPerson;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does things as somebody, in tests where several people take turns. */
public final class As {

    private As() {}

    public static void person(String username, Role role, Runnable action) {
        person(username, role, () -> {
            action.run();
            return null;
        });
    }

    public static <T> T person(String username, Role role, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(
                username, "", Arrays.asList(new SimpleGrantedAuthority("ROLE_" + role))));
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Gives the person this role instead of those they held, as an administrator would. */
    public static void turned(People people, PersonId id, Role role) {
        var now = people.get(id);
        person(
                "root.admin",
                Role.ADMIN,
                () -> people.change(new ChangePerson(now, now.name(), now.email(), Set.of(role), Set.of())));
    }

    /** Registers the person, unless known already, as an administrator would. */
    public static PersonId registered(People people, String username, Role role) {
        var id = new PersonId(username);
        if (people.find(id).isEmpty()) {
            person(
                    "root.admin",
                    Role.ADMIN,
                    () -> people.register(new NewPerson(
                            username,
                            username,
                            username + "@example.com",
                            Set.of(role),
                            Set.of(),
                            ZoneId.of("UTC"),
                            Locale.ENGLISH)));
        }
        return id;
    }
}

package io.tickmark.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Change what is known about a person, all of it or nothing.
 *
 * @param seen the person as the form showed them (WF-09)
 */
public record ChangePerson(PersonDetails seen, String name, String email, Set<Role> roles, Set<Position> positions) {

    public ChangePerson {
        roles = Set.copyOf(roles);
        positions = Set.copyOf(positions);
    }

    /** What somebody changed since the form showed it. */
    List<String> overtakenBy(PersonDetails now) {
        var changed = new ArrayList<String>();
        note(changed, "name", seen.name(), now.name());
        note(changed, "e-mail", seen.email(), now.email());
        note(changed, "roles", seen.roles(), now.roles());
        note(changed, "posts", seen.positions(), now.positions());
        note(changed, "account", seen.active(), now.active());
        return changed;
    }

    private static void note(List<String> changed, String what, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            changed.add(what);
        }
    }
}

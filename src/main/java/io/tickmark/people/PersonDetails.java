package io.tickmark.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as everyone may see them.
 *
 * @param id the username
 * @param name as people call them
 * @param email where mail goes
 * @param roles what they may do in Tickmark
 * @param positions the posts they hold in the company
 * @param zone the time zone their times are shown in
 * @param locale the language they read
 * @param active whether the account is on; off, they left
 * @param lastDay the last day their account works, where it has one
 */
public record PersonDetails(
        PersonId id,
        String name,
        String email,
        Set<Role> roles,
        Set<Position> positions,
        ZoneId zone,
        Locale locale,
        boolean active,
        @Nullable LocalDate lastDay) {

    public PersonDetails {
        roles = Set.copyOf(roles);
        positions = Set.copyOf(positions);
    }

    /** Whether their last day is over where they live. */
    public boolean hasEnded(Instant now) {
        return lastDay != null && now.atZone(zone).toLocalDate().isAfter(lastDay);
    }

    /** Whether they can be given work: active, and their last day isn't over. */
    public boolean worksAt(Instant now) {
        return active && !hasEnded(now);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}

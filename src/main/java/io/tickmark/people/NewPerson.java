package io.tickmark.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything needed to register somebody.
 *
 * @param username small letters, digits, dots, dashes; for good
 * @param name as people call them
 * @param email where mail goes
 * @param roles what they may do in Tickmark
 * @param positions the posts they hold in the company
 * @param zone the time zone their times are shown in
 * @param locale the language they read
 */
public record NewPerson(
        String username,
        String name,
        String email,
        Set<Role> roles,
        Set<Position> positions,
        ZoneId zone,
        Locale locale) {

    public static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    public static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    public NewPerson {
        if (!USERNAME.matcher(username).matches()) {
            throw PersonIncomplete.username(username);
        }
        PersonIncomplete.checkNameAndMail(username, name, email);
        name = name.strip();
        roles = Set.copyOf(roles);
        positions = Set.copyOf(positions);
    }
}

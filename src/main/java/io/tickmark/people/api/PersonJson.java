package io.tickmark.people.api;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.Position;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, as programs read them.
 *
 * @param username names the person, for good
 * @param name as people call them
 * @param email where mail goes
 * @param roles what they may do
 * @param positions posts of the matrix, {@code CODE} or {@code CODE@LOCATION}
 * @param zone their time zone
 * @param language their language
 * @param active whether they still work here
 * @param lastDay the last day their account works, where it has one
 */
record PersonJson(
        String username,
        String name,
        String email,
        List<String> roles,
        List<String> positions,
        String zone,
        String language,
        boolean active,
        @Nullable LocalDate lastDay) {

    static PersonJson of(PersonDetails person) {
        return new PersonJson(
                person.id().value(),
                person.name(),
                person.email(),
                person.roles().stream().map(Enum::name).sorted().toList(),
                person.positions().stream().map(Position::toString).sorted().toList(),
                person.zone().getId(),
                person.locale().toLanguageTag(),
                person.active(),
                person.lastDay());
    }
}

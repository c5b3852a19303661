package io.tickmark.sox;

import io.tickmark.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who has a control test in hand (WF-01).
 *
 * @param code a username, or the code of a role while nobody took it
 * @param isPerson whether the code is a username
 */
public record TestHolder(String code, boolean isPerson) {

    static TestHolder of(@Nullable PersonId person, String role) {
        return person == null ? new TestHolder(role, false) : new TestHolder(person.value(), true);
    }
}

package io.tickmark.people;

import io.tickmark.kernel.Malformed;

/**
 * Names a person: the username, e.g. {@code s.novak}. It never changes.
 *
 * @param value the username
 */
public record PersonId(String value) {

    /** Characters a username may have. */
    public static final int LONGEST = 100;

    public PersonId {
        if (value.isBlank()) {
            throw new Malformed("A person is named by a username, and none was given. Give one.");
        }
        if (value.length() > LONGEST) {
            throw new Malformed(
                    "A username has at most " + LONGEST + " characters, not " + value.length() + ". Correct it.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

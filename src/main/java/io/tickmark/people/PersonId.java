package io.tickmark.people;

/**
 * Names a person: the username, e.g. {@code s.novak}. It never changes.
 *
 * @param value the username
 */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A person's id is never blank.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

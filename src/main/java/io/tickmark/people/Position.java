package io.tickmark.people;

import org.jspecify.annotations.Nullable;

/**
 * A post in the company, as the matrix names owners and performers: {@code AP_MANAGER}, {@code PLANT_CONTROLLER@L200}.
 *
 * @param code the matrix role
 * @param location the location it is held for, or null: for all of them
 */
public record Position(String code, @Nullable String location) {

    public Position {
        if (code.isBlank() || (location != null && location.isBlank())) {
            throw new IllegalArgumentException("A position has a code; its location is a code or absent.");
        }
    }

    public static Position of(String code) {
        return new Position(code, null);
    }

    /** Reads what {@link #toString()} wrote: {@code CODE} or {@code CODE@LOCATION}. */
    public static Position parse(String text) {
        var at = text.indexOf('@');
        return at < 0
                ? of(text.strip())
                : new Position(
                        text.substring(0, at).strip(), text.substring(at + 1).strip());
    }

    @Override
    public String toString() {
        return location == null ? code : code + "@" + location;
    }
}

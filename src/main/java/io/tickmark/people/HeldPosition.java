package io.tickmark.people;

import jakarta.persistence.Embeddable;

/** A {@link Position} as a row: no location is an empty one, for a key holds no nulls. */
@Embeddable
record HeldPosition(String code, String location) {

    static HeldPosition of(Position position) {
        var location = position.location();
        return new HeldPosition(position.code(), location == null ? "" : location);
    }

    Position position() {
        return new Position(code, location.isEmpty() ? null : location);
    }
}

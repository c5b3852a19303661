package io.tickmark.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days somebody held a post, or the role of its name. What came with the account has a row only once it is taken away:
 * nobody knows since when they held it.
 */
@Entity
@Table(name = "person_post_tenure")
class PositionTenure {

    @Id
    private UUID id;

    private String username;
    private String code;
    private String location;
    private @Nullable LocalDate heldFrom;
    private @Nullable LocalDate heldTo;

    @SuppressWarnings("NullAway.Init")
    protected PositionTenure() {}

    PositionTenure(PersonId person, Position post, @Nullable LocalDate from) {
        var held = HeldPosition.of(post);
        this.id = UUID.randomUUID();
        this.username = person.value();
        this.code = held.code();
        this.location = held.location();
        this.heldFrom = from;
    }

    boolean beganOn(LocalDate day) {
        return day.equals(heldFrom);
    }

    void end(LocalDate day) {
        heldTo = day;
    }

    Position post() {
        return new HeldPosition(code, location).position();
    }

    PastHolder pastHolder() {
        if (heldTo == null) {
            throw new IllegalStateException(username + " still holds " + code);
        }
        return new PastHolder(new PersonId(username), heldFrom, heldTo);
    }
}

package io.tickmark.people;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.kernel.SubjectRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something happened to a person, an account or a token. The trail keeps each of them. */
public sealed interface PersonEvent extends DomainEvent {

    String SUBJECT_TYPE = "Person";

    PersonId person();

    static SubjectRef subject(String username) {
        return new SubjectRef(SUBJECT_TYPE, username);
    }

    private Fact happened(String action) {
        return Fact.of(SUBJECT_TYPE, person().value(), action);
    }

    private static String listed(Collection<?> things) {
        return things.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    record PersonRegistered(PersonId person, PersonDetails details) implements PersonEvent {
        @Override
        public Fact fact() {
            return ((PersonEvent) this)
                    .happened("REGISTERED")
                    .changed("name", null, details.name())
                    .changed("email", null, details.email())
                    .changed("roles", null, listed(details.roles()))
                    .changed("positions", null, listed(details.positions()));
        }
    }

    record PersonRolesChanged(PersonId person, Set<Role> before, Set<Role> after) implements PersonEvent {
        @Override
        public Fact fact() {
            return ((PersonEvent) this).happened("ROLES_CHANGED").changed("roles", listed(before), listed(after));
        }
    }

    record PersonPositionsChanged(PersonId person, Set<Position> before, Set<Position> after) implements PersonEvent {
        @Override
        public Fact fact() {
            return ((PersonEvent) this)
                    .happened("POSITIONS_CHANGED")
                    .changed("positions", listed(before), listed(after));
        }
    }

    record PersonChanged(PersonId person, PersonDetails before, PersonDetails after) implements PersonEvent {
        @Override
        public Fact fact() {
            return ((PersonEvent) this)
                    .happened("CHANGED")
                    .changed("name", before.name(), after.name())
                    .changed("email", before.email(), after.email());
        }
    }

    record PersonActivationChanged(PersonId person, boolean active, String reason) implements PersonEvent {
        @Override
        public Fact fact() {
            return ((PersonEvent) this)
                    .happened(active ? "REACTIVATED" : "DEACTIVATED")
                    .changed("active", !active, active)
                    .because(null, reason);
        }
    }

    /** The account has a last day, or none any more. */
    record PersonEndSet(
            PersonId person,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            String reason) implements PersonEvent {
        @Override
        public Fact fact() {
            return ((PersonEvent) this)
                    .happened("END_SET")
                    .changed("lastDay", before, after)
                    .because(null, reason);
        }
    }

    /** What happened to an account or token; the secret itself is never part of it. */
    record AccountEvent(PersonId person, Action action, String about) implements PersonEvent {

        /** What can happen to an account. */
        public enum Action {
            SIGNED_IN,
            SIGNED_OUT,
            SIGN_IN_FAILED,
            LOCKED_OUT,
            PASSWORD_RESET,
            PASSWORD_CHANGED,
            TOKEN_CREATED,
            TOKEN_REVOKED,
            TOKEN_REFUSED
        }

        @Override
        public Fact fact() {
            return ((PersonEvent) this).happened(action.name()).because(null, about.isEmpty() ? null : about);
        }
    }
}

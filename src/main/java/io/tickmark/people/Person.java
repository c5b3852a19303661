package io.tickmark.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Somebody who works here, or did. Nobody is ever deleted (WF-10). */
@Entity
@Table(name = "person")
class Person {

    @Id
    private String username;

    private String name;
    private String email;
    private String zone;
    private String locale;
    private boolean active;
    private @Nullable LocalDate lastDay;

    @Version
    private @Nullable Long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 200)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_position", joinColumns = @JoinColumn(name = "username"))
    @BatchSize(size = 200)
    private Set<HeldPosition> positions = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(NewPerson who) {
        username = who.username();
        name = who.name();
        email = who.email();
        zone = who.zone().getId();
        locale = who.locale().toLanguageTag();
        active = true;
        roles.addAll(who.roles());
        positions.addAll(held(who.positions()));
    }

    void rename(String name, String email) {
        this.name = name;
        this.email = email;
    }

    void read(ZoneId zone, Locale locale) {
        this.zone = zone.getId();
        this.locale = locale.toLanguageTag();
    }

    void holdRoles(Set<Role> roles) {
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
    }

    void holdPositions(Set<Position> positions) {
        var held = held(positions);
        this.positions.retainAll(held);
        this.positions.addAll(held);
    }

    void endOn(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    void activate(boolean active) {
        this.active = active;
    }

    PersonDetails details() {
        return new PersonDetails(
                new PersonId(username),
                name,
                email,
                roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles),
                positions.stream().map(HeldPosition::position).collect(Collectors.toSet()),
                ZoneId.of(zone),
                Locale.forLanguageTag(locale),
                active,
                lastDay);
    }

    private static Set<HeldPosition> held(Set<Position> positions) {
        return positions.stream().map(HeldPosition::of).collect(Collectors.toSet());
    }
}

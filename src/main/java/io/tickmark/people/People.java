package io.tickmark.people;

import io.tickmark.kernel.NotFound;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the company. Everybody may ask; only administrators change. */
@Service
@Transactional(readOnly = true)
public class People {

    static final String BY_ADMIN = "hasRole('" + Roles.ADMIN + "')";

    private final Persons persons;
    private final Registrar registrar;
    private final Tenure tenure;

    People(Persons persons, Registrar registrar, Tenure tenure) {
        this.persons = persons;
        this.registrar = registrar;
        this.tenure = tenure;
    }

    public Optional<PersonDetails> find(PersonId id) {
        return persons.findById(id.value()).map(Person::details);
    }

    public PersonDetails get(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("person", id));
    }

    /** Everybody, by username, the inactive too. */
    public List<PersonDetails> all() {
        return details(persons.inOrder());
    }

    /** A page of those whose name, username, e-mail, role or post contains the text, by name. */
    @PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.SOX_PMO + "')")
    public List<PersonDetails> search(String text, boolean inactiveToo, Pageable page) {
        return details(persons.search(pattern(text), inactiveToo, page));
    }

    /** How many those are on all pages. */
    @PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.SOX_PMO + "')")
    public long count(String text, boolean inactiveToo) {
        return persons.countFound(pattern(text), inactiveToo);
    }

    /** The active holders of a role, by username. */
    public List<PersonDetails> holding(Role role) {
        return details(persons.holding(role));
    }

    /**
     * The active holders of a post at a location; where nobody holds it there, those who hold it for all locations. The
     * name of a {@link Role} counts as a post its holders have everywhere.
     */
    public List<PersonDetails> inPosition(String code, @Nullable String location) {
        var here = location == null ? List.<Person>of() : persons.inPosition(code, location);
        var found = here.isEmpty() ? persons.inPosition(code, "") : here;
        return found.isEmpty() ? holdersOfRoleNamed(code) : details(found);
    }

    @Transactional
    @PreAuthorize(BY_ADMIN)
    public PersonDetails register(NewPerson who) {
        return registrar.register(who);
    }

    @Transactional
    @PreAuthorize(BY_ADMIN)
    public void change(ChangePerson command) {
        registrar.change(command);
    }

    @Transactional
    @PreAuthorize(BY_ADMIN)
    public void deactivate(PersonId id, String reason) {
        tenure.deactivate(id, reason);
    }

    @Transactional
    @PreAuthorize(BY_ADMIN)
    public void reactivate(PersonId id, String reason) {
        tenure.reactivate(id, reason);
    }

    /** Lets the account end with a day, or go on without an end. */
    @Transactional
    @PreAuthorize(BY_ADMIN)
    public void end(PersonId id, @Nullable LocalDate lastDay, String reason) {
        tenure.end(id, lastDay, reason);
    }

    private List<PersonDetails> holdersOfRoleNamed(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(code))
                .findAny()
                .map(this::holding)
                .orElse(List.of());
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT) + "%";
    }

    private static List<PersonDetails> details(List<Person> found) {
        return found.stream().map(Person::details).toList();
    }
}

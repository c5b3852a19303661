package io.tickmark.people;

import io.tickmark.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    People(Persons persons, Registrar registrar, Tenure tenure, Clock clock) {
        this.persons = persons;
        this.registrar = registrar;
        this.tenure = tenure;
        this.clock = clock;
    }

    public Optional<PersonDetails> find(PersonId id) {
        return persons.findById(id.value()).map(Person::details);
    }

    public PersonDetails get(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("person", id));
    }

    /** Everybody, by username, those who left too. */
    public List<PersonDetails> all() {
        return details(persons.inOrder());
    }

    /** The person, where they can be given work today: active, and their last day isn't over. */
    public Optional<PersonDetails> working(PersonId id) {
        return find(id).filter(this::works);
    }

    /** Everybody who can be given work today, by username. */
    public List<PersonDetails> working() {
        return working(persons.inOrder());
    }

    /** A page of those whose name, username, e-mail, role or post contains the text, by name; a blank is any letter, as in PLANT_CONTROLLER. */
    @PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.SOX_PMO + "')")
    public List<PersonDetails> search(String text, boolean inactiveToo, Pageable page) {
        return details(persons.search(pattern(text), inactiveToo, page));
    }

    /** How many those are on all pages. */
    @PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.SOX_PMO + "')")
    public long count(String text, boolean inactiveToo) {
        return persons.countFound(pattern(text), inactiveToo);
    }

    /** The holders of a role who can be given work today, by username. */
    public List<PersonDetails> holding(Role role) {
        return working(persons.holding(role));
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

    private boolean works(PersonDetails person) {
        return person.worksAt(clock.instant());
    }

    private List<PersonDetails> working(List<Person> found) {
        return found.stream().map(Person::details).filter(this::works).toList();
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replace(' ', '_') + "%";
    }

    private static List<PersonDetails> details(List<Person> found) {
        return found.stream().map(Person::details).toList();
    }
}

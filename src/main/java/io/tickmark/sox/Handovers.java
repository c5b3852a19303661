package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who gave the evidence of a test, for the owner: he himself, or whom the work was reassigned to. Each is a row of its own,
 * so that of two who give some at once neither is forgotten.
 */
@Embeddable
class Handovers {

    @ElementCollection
    @CollectionTable(name = "sox_handover", joinColumns = @JoinColumn(name = "test_id"))
    @Column(name = "person_id")
    private Set<String> people = new HashSet<>();

    void add(PersonId person) {
        people.add(person.value());
    }

    Set<PersonId> by() {
        return people.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}

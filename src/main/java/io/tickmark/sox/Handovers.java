package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who gave the evidence of a test, for the owner: he himself, or whom the work was reassigned to. Each is a row of its own,
 * so that of two who give some at once neither is forgotten. With what they said along with it.
 */
@Embeddable
class Handovers {

    @ElementCollection
    @CollectionTable(name = "sox_handover", joinColumns = @JoinColumn(name = "test_id"))
    @Column(name = "person_id")
    private Set<String> people = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "sox_remark", joinColumns = @JoinColumn(name = "test_id"))
    private Set<OwnerRemark> remarks = new HashSet<>();

    void remark(String text, PersonId by, Instant at) {
        remarks.add(new OwnerRemark(by, at.truncatedTo(ChronoUnit.MICROS), text.strip()));
    }

    /** In the order they were said. */
    List<OwnerRemark> remarks() {
        return remarks.stream()
                .sorted(Comparator.comparing(OwnerRemark::saidAt))
                .toList();
    }

    void add(PersonId person) {
        people.add(person.value());
    }

    Set<PersonId> by() {
        return people.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}

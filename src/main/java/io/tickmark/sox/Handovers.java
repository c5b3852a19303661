package io.tickmark.sox;

import io.tickmark.matrix.TextList;
import io.tickmark.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** Who gave the evidence of a test, for the owner: he himself, or whom the work was reassigned to. */
@Embeddable
class Handovers {

    @Convert(converter = TextList.class)
    @Column(name = "handed_over_by")
    private List<String> people = List.of();

    void add(PersonId person) {
        people = Stream.concat(people.stream(), Stream.of(person.value()))
                .distinct()
                .toList();
    }

    List<PersonId> by() {
        return people.stream().map(PersonId::new).toList();
    }
}

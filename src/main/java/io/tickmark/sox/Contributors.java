package io.tickmark.sox;

import io.tickmark.matrix.TextList;
import io.tickmark.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** Who worked on the grid of a test. */
@Embeddable
class Contributors {

    @Convert(converter = TextList.class)
    @Column(name = "contributors")
    private List<String> people = List.of();

    void add(PersonId person) {
        people = Stream.concat(people.stream(), Stream.of(person.value()))
                .distinct()
                .toList();
    }

    /** Who takes over another's work says that he relies on it (WF-11). */
    void requireReliance(ControlTestId test, PersonId by, boolean relies) {
        if (!relies && people.stream().anyMatch(other -> !other.equals(by.value()))) {
            throw SheetRefusals.reliance(test);
        }
    }

    List<PersonId> all() {
        return people.stream().map(PersonId::new).toList();
    }
}

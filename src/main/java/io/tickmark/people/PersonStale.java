package io.tickmark.people;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import java.util.List;

/** WF-09: somebody else changed the person while the form was open. */
public class PersonStale extends Refused {

    private PersonStale(PersonId person, Sentence sentence) {
        super(PersonEvent.subject(person.value()), "CHANGE", "WF-09", sentence);
    }

    static PersonStale of(PersonId person, List<String> changed) {
        return new PersonStale(
                person,
                Sentence.of(
                        "person.of",
                        "Somebody changed " + person + " after you opened it (" + String.join(", ", changed)
                                + "), so nothing was overwritten. Open the person again, compare, and save anew.",
                        person,
                        String.join(", ", changed)));
    }
}

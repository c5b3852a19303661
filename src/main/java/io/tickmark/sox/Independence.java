package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import java.util.List;
import java.util.Optional;

/** Who may do which step of a control test, given all who had a hand in it so far (SOD-01, 02, 03, 08). */
record Independence(ControlTest test, List<Performed> history) {

    Optional<Objection> objection(TestStep step, PersonDetails person) {
        var segregation = new Segregation(test.identity(), test.people(), Hands.of(test), history);
        return switch (step) {
            case PROVIDE_EVIDENCE -> segregation.toOwner(person);
            case TEST_CONTROL -> segregation.toTester(person);
            case REVIEW_TEST -> segregation.toReviewer(person);
        };
    }
}

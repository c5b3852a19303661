package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may do which step of a control test, given all who had a hand in it so far (SOD-01, 02, 03, 08). */
record Independence(ControlTest test, List<Performed> history) {

    Optional<Objection> objection(TestStep step, PersonDetails person) {
        var segregation = new Segregation(test.identity(), test.people(), history);
        return switch (step) {
            case PROVIDE_EVIDENCE -> segregation.toOwner(person);
            case TEST_CONTROL -> segregation.toTester(person, reviewers());
            case REVIEW_TEST -> segregation.toReviewer(person, testers());
        };
    }

    private Set<PersonId> reviewers() {
        return union(test.people().reviewer(), test.signOffs().signers(SignOffRole.REVIEWER));
    }

    private Set<PersonId> testers() {
        return union(test.people().tester(), test.paper().contributors());
    }

    private static Set<PersonId> union(@Nullable PersonId one, List<PersonId> others) {
        return Stream.concat(Stream.ofNullable(one), others.stream()).collect(Collectors.toSet());
    }
}

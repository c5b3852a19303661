package io.tickmark.sox;

import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import org.springframework.stereotype.Component;

/** Who can still review. */
@Component
class Reviewers {

    private final People people;

    Reviewers(People people) {
        this.people = people;
    }

    /** Whether the person is gone, or belongs to the reviewers of the test no more. */
    boolean hasLeft(PersonId person, ControlTest test) {
        return people.working(person)
                .filter(one -> TestingStaff.toReviewer(
                                one,
                                test.people().reviewerRole(),
                                test.identity().location())
                        .isEmpty())
                .isEmpty();
    }
}

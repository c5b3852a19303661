package io.tickmark.sox;

import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.work.WorkList;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On which side of a control test a person stands: the owner's, who hands over, or the tester's, who looks (EV-01). */
@Component
class TestSides {

    private final WorkList work;
    private final People people;

    TestSides(WorkList work, People people) {
        this.work = work;
        this.people = people;
    }

    /** Named as the one who owns or runs the control. */
    static boolean isOwner(ControlTest test, PersonId person) {
        return person.equals(test.people().owner())
                || person.equals(test.people().performer());
    }

    /** Named for the test, or had a hand in it: what somebody signed stays before their eyes. */
    static boolean hasPart(ControlTest test, PersonId person) {
        var hands = Hands.of(test);
        return isOwner(test, person)
                || hands.providers().contains(person)
                || hands.testers().contains(person)
                || hands.reviewers().contains(person);
    }

    /** Whoever acts on a test for its owner counts as the owner's side, whatever else he may do elsewhere. */
    boolean isTester(ControlTest test, PersonId person) {
        var hands = Hands.of(test);
        if (isOwner(test, person)
                || hands.providers().contains(person)
                || hasWork(test.id().subject(), person, EnumSet.of(TestStep.PROVIDE_EVIDENCE))) {
            return false;
        }
        return hands.testers().contains(person) || isOnTestingStaff(test, person);
    }

    boolean hasWork(SubjectRef subject, PersonId person, Set<TestStep> steps) {
        return work.openOf(subject).stream()
                .filter(item -> item.isToDo() && item.isAssignedTo(person))
                .anyMatch(item -> TestStep.of(item).filter(steps::contains).isPresent());
    }

    private boolean isOnTestingStaff(ControlTest test, PersonId person) {
        return people.find(person)
                .filter(it -> TestingStaff.toTester(
                                it, test.people().testerRole(), test.identity().location())
                        .isEmpty())
                .isPresent();
    }
}

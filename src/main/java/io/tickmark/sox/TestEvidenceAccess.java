package io.tickmark.sox;

import io.tickmark.evidence.EvidenceAccess;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.work.WorkList;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sees and who adds evidence of a control test: the people of the test, and those who oversee testing. */
@Component
@Transactional(readOnly = true)
class TestEvidenceAccess implements EvidenceAccess {

    private static final Set<Role> READERS = EnumSet.of(
            Role.SOX_PMO,
            Role.SOX_TESTER,
            Role.IT_AUDITOR,
            Role.SOX_REVIEWER,
            Role.CORPORATE_CONTROLLER,
            Role.CAE,
            Role.EXTERNAL_AUDITOR);

    private final ControlTests tests;
    private final WorkList work;
    private final People people;

    TestEvidenceAccess(ControlTests tests, WorkList work, People people) {
        this.tests = tests;
        this.work = work;
        this.people = people;
    }

    @Override
    public boolean concerns(SubjectRef subject) {
        return subject.type().equals(TestStep.SUBJECT_TYPE);
    }

    @Override
    public boolean mayRead(SubjectRef subject, PersonId person) {
        var roles = people.find(person).map(it -> it.roles()).orElse(Set.of());
        return !Collections.disjoint(roles, READERS)
                || isOwnSide(test(subject), person)
                || hasWork(subject, person, EnumSet.allOf(TestStep.class));
    }

    @Override
    public void checkMayAdd(SubjectRef subject, PersonId person) {
        var test = test(subject);
        var waiting = test.state() == TestState.EVIDENCE_REQUESTED && isOwnSide(test, person);
        var late = test.state().isOpenToLateEvidence()
                && (isOwnSide(test, person) || person.equals(test.people().tester()));
        if (!waiting
                && !late
                && !hasWork(subject, person, EnumSet.of(TestStep.PROVIDE_EVIDENCE, TestStep.TEST_CONTROL))) {
            throw EvidenceRefusals.mayNotAddEvidence(test.id());
        }
    }

    @Override
    public boolean isOfTheSide(SubjectRef subject, PersonId uploader, PersonId person) {
        var test = test(subject);
        return isTesterSide(test, uploader) == isTesterSide(test, person);
    }

    /** Tests of the same cycle that share the control or the owner. */
    @Override
    public List<SubjectRef> related(SubjectRef subject) {
        var test = test(subject);
        return tests.rowsOfCycle(test.cycle().value()).stream()
                .filter(other -> !other.id().equals(test.id()))
                .filter(other ->
                        other.identity().control().equals(test.identity().control())
                                || Objects.equals(
                                        other.people().owner(), test.people().owner()))
                .map(other -> other.id().subject())
                .toList();
    }

    @Override
    public Optional<Instant> submittedAt(SubjectRef subject) {
        return test(subject).seal().submittedAt();
    }

    private static boolean isOwnSide(ControlTest test, PersonId person) {
        return person.equals(test.people().owner())
                || person.equals(test.people().performer());
    }

    /** Whoever acts on a test for its owner counts as the owner's side, whatever else he may do elsewhere. */
    private boolean isTesterSide(ControlTest test, PersonId person) {
        var hands = Hands.of(test);
        if (isOwnSide(test, person)
                || hands.providers().contains(person)
                || hasWork(test.id().subject(), person, EnumSet.of(TestStep.PROVIDE_EVIDENCE))) {
            return false;
        }
        return hands.testers().contains(person) || isOnTestingStaff(test, person);
    }

    private boolean isOnTestingStaff(ControlTest test, PersonId person) {
        return people.find(person)
                .filter(it -> TestingStaff.toTester(
                                it, test.people().testerRole(), test.identity().location())
                        .isEmpty())
                .isPresent();
    }

    private boolean hasWork(SubjectRef subject, PersonId person, Set<TestStep> steps) {
        return work.openOf(subject).stream()
                .filter(item -> item.isToDo() && item.isAssignedTo(person))
                .anyMatch(item -> TestStep.of(item).filter(steps::contains).isPresent());
    }

    private ControlTest test(SubjectRef subject) {
        var id = ControlTestId.of(subject.id());
        return tests.findById(id.value()).orElseThrow(() -> new NotFound("control test", id));
    }
}

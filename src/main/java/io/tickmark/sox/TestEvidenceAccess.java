package io.tickmark.sox;

import io.tickmark.evidence.EvidenceAccess;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
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
    private final TestSides sides;
    private final People people;

    TestEvidenceAccess(ControlTests tests, TestSides sides, People people) {
        this.tests = tests;
        this.sides = sides;
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
                || TestSides.hasPart(test(subject), person)
                || sides.hasWork(subject, person, EnumSet.allOf(TestStep.class));
    }

    @Override
    public boolean mayAdd(SubjectRef subject, PersonId person) {
        var test = test(subject);
        var waiting = test.course().stands() == TestState.EVIDENCE_REQUESTED && TestSides.isOwner(test, person);
        var late = test.seal().takesLateEvidence()
                && (TestSides.isOwner(test, person)
                        || person.equals(test.people().tester()));
        return waiting
                || late
                || sides.hasWork(subject, person, EnumSet.of(TestStep.PROVIDE_EVIDENCE, TestStep.TEST_CONTROL));
    }

    @Override
    public void checkMayAdd(SubjectRef subject, PersonId person) {
        if (!mayAdd(subject, person)) {
            throw EvidenceRefusals.mayNotAddEvidence(test(subject).id());
        }
    }

    @Override
    public boolean isOfTheSide(SubjectRef subject, PersonId uploader, PersonId person) {
        var test = test(subject);
        return sides.isTester(test, uploader) == sides.isTester(test, person);
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

    private ControlTest test(SubjectRef subject) {
        var id = ControlTestId.of(subject.id());
        return tests.findById(id.value()).orElseThrow(() -> new NotFound("control test", id));
    }
}

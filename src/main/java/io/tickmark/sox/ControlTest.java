package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One control instance, tested in one round: from the question to the owner to the reviewed conclusion. */
@Entity
@Table(name = "sox_control_test")
@DynamicUpdate
class ControlTest extends AbstractAggregateRoot<ControlTest> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID roundId;
    private UUID cycleId;

    @Embedded
    private TestIdentity identity;

    @Embedded
    private Assignment people;

    @Embedded
    private DueDate due;

    @Embedded
    private TestCourse course;

    /** Grows while evidence comes in: no reason to call what somebody is about to decide stale (WF-09). */
    @Embedded
    @OptimisticLock(excluded = true)
    private Handovers handovers;

    @Embedded
    private Workpaper paper;

    @Embedded
    private ReviewNotes notes;

    @Embedded
    private OwnerQuestions questions;

    @Embedded
    private SignOffs signOffs;

    @Embedded
    private Reopening reopening;

    @Transient
    private Fact.Step step = Fact.Step.NONE;

    @SuppressWarnings("NullAway.Init")
    protected ControlTest() {}

    ControlTest(TestingRoundId round, TestingCycleId cycle, PlannedTest plan) {
        this.id = ControlTestId.create().value();
        this.roundId = round.value();
        this.cycleId = cycle.value();
        this.identity = plan.identity();
        this.people = plan.people();
        this.due = DueDate.of(plan.dueOn());
        this.course = new TestCourse();
        this.handovers = new Handovers();
        this.paper = new Workpaper(plan.sheet());
        this.notes = new ReviewNotes();
        this.questions = new OwnerQuestions();
        this.signOffs = new SignOffs();
        this.reopening = new Reopening();
    }

    OwnersPart ownersPart() {
        return new OwnersPart(this);
    }

    TestersPart testersPart() {
        return new TestersPart(this);
    }

    ReviewersPart reviewersPart() {
        return new ReviewersPart(this);
    }

    PlannersPart plannersPart() {
        return new PlannersPart(this);
    }

    LeadsPart leadsPart() {
        return new LeadsPart(this);
    }

    TestGuard guard() {
        return new TestGuard(this);
    }

    TestSeal seal() {
        return new TestSeal(this);
    }

    void become(TestState next, String action) {
        become(next, action, UnaryOperator.identity());
    }

    void become(TestState next, String action, UnaryOperator<Fact> more) {
        become(next, action, more, (test, fact) -> new ControlTestChanged(test, next, fact));
    }

    void become(
            TestState next,
            String action,
            UnaryOperator<Fact> more,
            BiFunction<ControlTestId, Fact, DomainEvent> event) {
        var before = course.state();
        move(next);
        tell(event.apply(id(), more.apply(fact(action).changed("state", before, next))));
    }

    void move(TestState next) {
        course.move(id(), next);
    }

    void changed(Fact fact) {
        registerEvent(new ControlTestChanged(id(), course.state(), fact));
    }

    void tell(DomainEvent event) {
        registerEvent(event);
    }

    void staff(Assignment changed) {
        people = changed;
    }

    void dueOn(DueDate changed) {
        due = changed;
    }

    /** Where in the engine somebody decides about it: the trail says so from here on. */
    void decidedIn(Fact.Step step) {
        this.step = step;
    }

    Fact.Step step() {
        return step;
    }

    Fact fact(String action) {
        return Fact.of("ControlTest", id, action).version((int) version()).inProcess(step);
    }

    ControlTestId id() {
        return new ControlTestId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    TestingRoundId round() {
        return new TestingRoundId(roundId);
    }

    TestingCycleId cycle() {
        return new TestingCycleId(cycleId);
    }

    TestIdentity identity() {
        return identity;
    }

    Assignment people() {
        return people;
    }

    DueDate due() {
        return due;
    }

    TestState state() {
        return course.state();
    }

    TestCourse course() {
        return course;
    }

    Handovers handovers() {
        return handovers;
    }

    Workpaper paper() {
        return paper;
    }

    ReviewNotes notes() {
        return notes;
    }

    OwnerQuestions questions() {
        return questions;
    }

    SignOffs signOffs() {
        return signOffs;
    }

    Reopening reopening() {
        return reopening;
    }

    ControlTestDetails details() {
        return ControlTestDetails.of(this);
    }
}

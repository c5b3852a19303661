package io.tickmark.sox;

import io.tickmark.kernel.Fact;
import io.tickmark.people.PersonId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One phase of a cycle for chosen controls, run by one process. */
@Entity
@Table(name = "sox_testing_round")
class TestingRound extends AbstractAggregateRoot<TestingRound> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID cycleId;

    @Embedded
    private RoundScope scope;

    @Embedded
    private DueDate due;

    @Embedded
    private RoundCourse course;

    @SuppressWarnings("NullAway.Init")
    protected TestingRound() {}

    /** @param number counts the rounds of this phase in the cycle, cancelled ones too */
    TestingRound(TestingCycleDetails cycle, PlanRound plan, long number, PersonId lead) {
        this.id = TestingRoundId.create().value();
        this.cycleId = cycle.id().value();
        this.scope = RoundScope.of(cycle, plan, number);
        this.due = DueDate.of(plan.dueOn());
        this.course = new RoundCourse(lead);
        changed(fact("PLANNED").changed("dueOn", null, plan.dueOn()));
    }

    void requirePlanned() {
        course.requirePlanned(id());
    }

    void open(PersonId by, Instant at) {
        course.open(id(), by, at);
        registerEvent(
                new TestingRoundOpened(id(), fact("OPENED").changed("state", RoundState.PLANNED, course.state())));
    }

    void confirm(@Nullable String remark, Instant at, Fact.Step step) {
        course.confirm(id(), at);
        changed(fact("CONFIRMED").because(null, remark).inProcess(step));
    }

    void close(String words, ClosingTests tests, Instant at, Fact.Step step) {
        tests.requireFinished(id());
        course.close(id(), words, at);
        tests.lock();
        changed(ended("CLOSED", RoundState.OPEN).inProcess(step));
    }

    void cancel(String reason) {
        var before = course.state();
        course.cancel(id(), reason);
        registerEvent(new TestingRoundCancelled(id(), before == RoundState.OPEN, ended("CANCELLED", before)));
    }

    private Fact ended(String action, RoundState before) {
        return fact(action).changed("state", before, course.state()).because(null, course.summary());
    }

    private void changed(Fact fact) {
        registerEvent(new TestingRoundChanged(id(), fact));
    }

    private Fact fact(String action) {
        return Fact.of("TestingRound", id, action).version((int) version());
    }

    long version() {
        return version == null ? 0 : version;
    }

    TestingRoundId id() {
        return new TestingRoundId(id);
    }

    TestingCycleId cycle() {
        return new TestingCycleId(cycleId);
    }

    TestingRoundDetails details() {
        return new TestingRoundDetails(
                id(),
                version(),
                cycle(),
                scope.name(),
                scope.phase(),
                scope.from(),
                scope.to(),
                due,
                course.state(),
                course.lead(),
                course.openedAt(),
                course.confirmedAt(),
                course.closedAt(),
                course.summary());
    }
}

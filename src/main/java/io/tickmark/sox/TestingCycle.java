package io.tickmark.sox;

import io.tickmark.kernel.Fact;
import io.tickmark.people.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One company's year of testing, up to its fiscal year-end. */
@Entity
@Table(name = "sox_testing_cycle")
class TestingCycle extends AbstractAggregateRoot<TestingCycle> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String company;
    private LocalDate fiscalYearEnd;
    private String zone;

    @Enumerated(EnumType.STRING)
    private CycleState state;

    @Convert(converter = PersonIdColumn.class)
    private PersonId openedBy;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected TestingCycle() {}

    TestingCycle(OpenCycle command, PersonId by, Instant at) {
        this.id = TestingCycleId.create().value();
        this.company = command.company();
        this.fiscalYearEnd = command.fiscalYearEnd();
        this.zone = command.zone().getId();
        this.state = CycleState.OPEN;
        this.openedBy = by;
        this.openedAt = at;
        registerEvent(new TestingCycleOpened(id(), fact("OPENED").changed("fiscalYearEnd", null, fiscalYearEnd)));
    }

    /** A closed cycle takes no more work (WF-05). */
    void requireOpen(String action) {
        if (isClosed()) {
            throw CycleRefusal.cycleClosed(id(), action);
        }
    }

    void close(ClosingTests concluded, Instant at) {
        requireOpen("CLOSE");
        concluded.lock();
        state = CycleState.CLOSED;
        closedAt = at;
        registerEvent(
                new TestingCycleClosed(id(), fact("CLOSED").changed("state", CycleState.OPEN, CycleState.CLOSED)));
    }

    private Fact fact(String action) {
        return Fact.of("TestingCycle", id, action).version(version == null ? 0 : version.intValue());
    }

    boolean isClosed() {
        return state == CycleState.CLOSED;
    }

    TestingCycleId id() {
        return new TestingCycleId(id);
    }

    TestingCycleDetails details() {
        return new TestingCycleDetails(
                id(), company, fiscalYearEnd, ZoneId.of(zone), state, openedBy, openedAt, closedAt);
    }
}

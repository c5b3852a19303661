package io.tickmark.sox;

import io.tickmark.kernel.Fact;
import io.tickmark.people.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One phase of a cycle for chosen controls, run by one process. */
@Entity
@Table(name = "sox_testing_round")
class TestingRound extends AbstractAggregateRoot<TestingRound> {

    private static final int LONGEST_TEXT = 4_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID cycleId;
    private String name;

    @Enumerated(EnumType.STRING)
    private TestPhase phase;

    private LocalDate periodFrom;
    private LocalDate periodTo;

    @Embedded
    private DueDate due;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @Convert(converter = PersonIdColumn.class)
    private PersonId lead;

    private @Nullable Instant openedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant closedAt;
    private @Nullable String summary;

    @SuppressWarnings("NullAway.Init")
    protected TestingRound() {}

    /** @param number counts the rounds of this phase in the cycle, cancelled ones too */
    TestingRound(TestingCycleDetails cycle, PlanRound plan, long number, PersonId lead) {
        this.id = TestingRoundId.create().value();
        this.cycleId = cycle.id().value();
        this.name = cycle.name() + " "
                + plan.phase().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (number > 1 ? " " + number : "");
        this.phase = plan.phase();
        this.periodFrom = plan.from();
        this.periodTo = plan.to();
        this.due = DueDate.of(plan.dueOn());
        this.state = RoundState.PLANNED;
        this.lead = lead;
        changed(fact("PLANNED").changed("dueOn", null, plan.dueOn()));
    }

    void requirePlanned() {
        if (state != RoundState.PLANNED) {
            throw RoundRefusal.notNow(id(), "CHANGE", state);
        }
    }

    void open(PersonId by, Instant at) {
        move(RoundState.OPEN, "OPEN");
        lead = by;
        openedAt = at;
        registerEvent(new TestingRoundOpened(id(), fact("OPENED").changed("state", RoundState.PLANNED, state)));
    }

    /** The lead looked at the people once more; said once (WF-13). */
    void confirm(@Nullable String remark, Instant at) {
        if (state != RoundState.OPEN || confirmedAt != null) {
            throw RoundRefusal.notNow(id(), "CONFIRM", state);
        }
        confirmedAt = at;
        changed(fact("CONFIRMED").because(null, remark));
    }

    void close(String words, ClosingTests tests, Instant at) {
        if (tests.unfinished() > 0) {
            throw RoundRefusal.unfinished(id(), tests.unfinished());
        }
        requireRoom("CLOSE", words);
        move(RoundState.CLOSED, "CLOSE");
        tests.lock();
        closedAt = at;
        summary = words.strip();
        changed(fact("CLOSED").changed("state", RoundState.OPEN, state).because(null, summary));
    }

    void cancel(String reason) {
        if (reason.isBlank()) {
            throw RoundRefusal.reasonMissing(id());
        }
        requireRoom("CANCEL", reason);
        var before = state;
        move(RoundState.CANCELLED, "CANCEL");
        summary = reason.strip();
        registerEvent(new TestingRoundCancelled(
                id(),
                before == RoundState.OPEN,
                fact("CANCELLED").changed("state", before, state).because(null, summary)));
    }

    private void requireRoom(String action, String words) {
        if (words.length() > LONGEST_TEXT) {
            throw RoundRefusal.tooLong(id(), action, LONGEST_TEXT);
        }
    }

    private void move(RoundState next, String action) {
        if (!state.canBecome(next)) {
            throw RoundRefusal.notNow(id(), action, state);
        }
        state = next;
    }

    private void changed(Fact fact) {
        registerEvent(new TestingRoundChanged(id(), fact));
    }

    private Fact fact(String action) {
        return Fact.of("TestingRound", id, action);
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
                cycle(),
                name,
                phase,
                periodFrom,
                periodTo,
                due,
                state,
                lead,
                openedAt,
                confirmedAt,
                closedAt,
                summary);
    }
}

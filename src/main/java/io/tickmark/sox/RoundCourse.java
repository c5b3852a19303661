package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who leads a round, how far it has come, since when, and in which words it ended. */
@Embeddable
class RoundCourse {

    private static final int LONGEST_TEXT = 4_000;

    @Convert(converter = PersonIdColumn.class)
    private PersonId lead;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private @Nullable Instant openedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant closedAt;
    private @Nullable String summary;

    @SuppressWarnings("NullAway.Init")
    protected RoundCourse() {}

    /** @param lead who planned it, until somebody opens it */
    RoundCourse(PersonId lead) {
        this.lead = lead;
        this.state = RoundState.PLANNED;
    }

    void requirePlanned(TestingRoundId round) {
        if (state != RoundState.PLANNED) {
            throw RoundRefusal.notNow(round, "CHANGE", state);
        }
    }

    void open(TestingRoundId round, PersonId by, Instant at) {
        move(round, RoundState.OPEN, "OPEN");
        lead = by;
        openedAt = at;
    }

    /** The lead looked at the people once more; said once (WF-13). */
    void confirm(TestingRoundId round, Instant at) {
        if (state != RoundState.OPEN || confirmedAt != null) {
            throw RoundRefusal.notNow(round, "CONFIRM", state);
        }
        confirmedAt = at;
    }

    void close(TestingRoundId round, String words, Instant at) {
        end(round, RoundState.CLOSED, "CLOSE", words);
        closedAt = at;
    }

    void cancel(TestingRoundId round, String reason) {
        if (reason.isBlank()) {
            throw RoundRefusal.reasonMissing(round);
        }
        end(round, RoundState.CANCELLED, "CANCEL", reason);
    }

    private void end(TestingRoundId round, RoundState last, String action, String words) {
        if (words.length() > LONGEST_TEXT) {
            throw RoundRefusal.tooLong(round, action, LONGEST_TEXT);
        }
        move(round, last, action);
        summary = words.strip();
    }

    private void move(TestingRoundId round, RoundState next, String action) {
        if (!state.canBecome(next)) {
            throw RoundRefusal.notNow(round, action, state);
        }
        state = next;
    }

    PersonId lead() {
        return lead;
    }

    RoundState state() {
        return state;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String summary() {
        return summary;
    }
}

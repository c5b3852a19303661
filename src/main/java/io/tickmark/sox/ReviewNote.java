package io.tickmark.sox;

import io.tickmark.kernel.Change;
import io.tickmark.people.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reviewer wants to have done or explained (WF-04). */
@Entity
@Table(name = "sox_review_note")
class ReviewNote {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int position;
    private @Nullable Integer itemNumber;
    private String text;

    @Convert(converter = PersonIdColumn.class)
    private PersonId raisedBy;

    private Instant raisedAt;
    private @Nullable String answer;

    @Convert(converter = PersonIdColumn.class)
    private @Nullable PersonId answeredBy;

    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private NoteState state;

    @SuppressWarnings("NullAway.Init")
    protected ReviewNote() {}

    ReviewNote(int position, @Nullable Integer itemNumber, String text, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.itemNumber = itemNumber;
        this.text = text.strip();
        this.raisedBy = by;
        this.raisedAt = at;
        this.state = NoteState.OPEN;
    }

    Change raised() {
        return Change.of("note " + position, null, text);
    }

    Change answer(String words, PersonId by, Instant at) {
        var before = answer;
        answer = words.strip();
        answeredBy = by;
        answeredAt = at;
        state = NoteState.ANSWERED;
        return Change.of("answer to note " + position, before, answer);
    }

    Change close(Instant at) {
        var before = state;
        closedAt = at;
        state = NoteState.CLOSED;
        return Change.of("note " + position, before, state);
    }

    boolean is(NoteState wanted) {
        return state == wanted;
    }

    UUID id() {
        return id;
    }

    PersonId raisedBy() {
        return raisedBy;
    }

    @Nullable
    PersonId answeredBy() {
        return answeredBy;
    }

    ReviewNoteDetails details() {
        return new ReviewNoteDetails(
                id, position, itemNumber, text, raisedBy, raisedAt, answer, answeredBy, answeredAt, closedAt, state);
    }
}

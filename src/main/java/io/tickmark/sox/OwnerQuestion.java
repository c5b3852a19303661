package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tester asked the owner of the control, and what came back. */
@Entity
@Table(name = "sox_owner_question")
class OwnerQuestion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int position;
    private String text;

    @Convert(converter = PersonIdColumn.class)
    private PersonId askedBy;

    private Instant askedAt;
    private @Nullable String answer;

    @Convert(converter = PersonIdColumn.class)
    private @Nullable PersonId answeredBy;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnerQuestion() {}

    OwnerQuestion(int position, String text, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.text = text.strip();
        this.askedBy = by;
        this.askedAt = at;
    }

    PersonId askedBy() {
        return askedBy;
    }

    @Nullable
    PersonId answeredBy() {
        return answeredBy;
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    void answer(String words, PersonId by, Instant at) {
        answer = words.strip();
        answeredBy = by;
        answeredAt = at;
    }

    OwnerQuestionDetails details() {
        return new OwnerQuestionDetails(position, text, askedBy, askedAt, answer, answeredBy, answeredAt);
    }
}

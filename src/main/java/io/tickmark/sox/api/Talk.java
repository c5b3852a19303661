package io.tickmark.sox.api;

import io.tickmark.sox.OwnerQuestionDetails;
import io.tickmark.sox.OwnerRemark;
import io.tickmark.sox.ReviewNoteDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What people said to each other about a test. */
final class Talk {

    private Talk() {}

    /** A review note. */
    record Note(
            String id,
            @Nullable Integer itemNumber,
            String text,
            String raisedBy,
            Instant raisedAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            String state) {

        static Note of(ReviewNoteDetails note) {
            return new Note(
                    note.id().toString(),
                    note.itemNumber(),
                    note.text(),
                    note.raisedBy().value(),
                    note.raisedAt(),
                    note.answer(),
                    TestRowResource.text(note.answeredBy()),
                    note.state().name());
        }
    }

    /** A question to the owner. */
    record Question(
            String text,
            String askedBy,
            Instant askedAt,
            @Nullable String answer) {

        static Question of(OwnerQuestionDetails question) {
            return new Question(question.text(), question.askedBy().value(), question.askedAt(), question.answer());
        }
    }

    /** What the owner said without having been asked. */
    record Remark(String text, String saidBy, Instant saidAt) {

        static Remark of(OwnerRemark remark) {
            return new Remark(remark.text(), remark.saidBy().value(), remark.saidAt());
        }
    }
}

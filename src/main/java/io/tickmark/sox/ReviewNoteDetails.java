package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review note as everyone may read it (WF-04).
 *
 * @param position counts from one within the test
 * @param itemNumber the row it is about; null where it is about the whole test
 */
public record ReviewNoteDetails(
        UUID id,
        int position,
        @Nullable Integer itemNumber,
        String text,
        PersonId raisedBy,
        Instant raisedAt,
        @Nullable String answer,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        NoteState state) {}

package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tester's question to the owner, with the answer once there is one. */
public record OwnerQuestionDetails(
        int position,
        String text,
        PersonId askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt) {}

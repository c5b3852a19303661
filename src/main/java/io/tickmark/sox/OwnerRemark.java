package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the owner said to the tester with the evidence, without having been asked. */
@Embeddable
public record OwnerRemark(
        @Convert(converter = PersonIdColumn.class) PersonId saidBy, Instant saidAt, String text) {}

package io.tickmark.trail;

import io.tickmark.kernel.Actor;
import io.tickmark.kernel.Change;
import io.tickmark.kernel.SubjectRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail (domain.md 8.1). An event that changed several fields makes several lines, all with the same
 * {@code eventId}.
 *
 * @param seq position in the chain, from 1, without a gap
 * @param actingFor the person the actor stood in for, where there was one
 * @param change the field before and after, where the event changed one
 * @param previousHash hash of the line before; 64 zeros before the first
 * @param hash SHA-256 over all other fields as docs/trail.md describes
 */
public record TrailEntry(
        long seq,
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        @Nullable String actingFor,
        SubjectRef subject,
        @Nullable Integer subjectVersion,
        String action,
        @Nullable Change change,
        @Nullable String reasonCode,
        @Nullable String reasonText,
        @Nullable Long userTaskKey,
        @Nullable Long processInstanceKey,
        @Nullable Integer processVersion,
        @Nullable String contentHash,
        String previousHash,
        String hash) {

    /** Stands before the first line. */
    static final String GENESIS = "0".repeat(64);

    TrailEntry signed(String newHash) {
        return new TrailEntry(
                seq,
                eventId,
                occurredAt,
                actor,
                actingFor,
                subject,
                subjectVersion,
                action,
                change,
                reasonCode,
                reasonText,
                userTaskKey,
                processInstanceKey,
                processVersion,
                contentHash,
                previousHash,
                newHash);
    }
}

package io.tickmark.trail.api;

import io.tickmark.trail.TrailEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the trail as JSON; the names are those of docs/trail.md in camel case. */
record TrailLine(
        long seq,
        UUID eventId,
        Instant occurredAtUtc,
        String actorId,
        String actorName,
        String actorRoleAtTime,
        @Nullable String actingFor,
        @Nullable String sessionId,
        @Nullable String ip,
        String objectType,
        String objectId,
        @Nullable Integer objectVersion,
        String action,
        @Nullable String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        @Nullable String reasonCode,
        @Nullable String reasonText,
        @Nullable String taskId,
        @Nullable String processInstanceKey,
        @Nullable Integer processVersion,
        @Nullable String contentHash,
        String prevEventHash,
        String eventHash) {

    static TrailLine of(TrailEntry entry) {
        var change = entry.change();
        return new TrailLine(
                entry.seq(),
                entry.eventId(),
                entry.occurredAt(),
                entry.actor().id(),
                entry.actor().name(),
                entry.actor().role(),
                entry.actingFor(),
                entry.actor().sessionId(),
                entry.actor().ip(),
                entry.subject().type(),
                entry.subject().id(),
                entry.subjectVersion(),
                entry.action(),
                change == null ? null : change.field(),
                change == null ? null : change.before(),
                change == null ? null : change.after(),
                entry.reasonCode(),
                entry.reasonText(),
                key(entry.userTaskKey()),
                key(entry.processInstanceKey()),
                entry.processVersion(),
                entry.contentHash(),
                entry.previousHash(),
                entry.hash());
    }

    /** Keys of the engine are longer than a JavaScript number can hold. */
    private static @Nullable String key(@Nullable Long key) {
        return key == null ? null : key.toString();
    }
}

package io.tickmark.trail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes a line's hash is taken over: a heading, then each field as {@code name=length:value}, one a line, the length
 * in bytes of UTF-8. No value and an empty value are the same. Described for auditors in docs/trail.md; it never changes.
 */
final class CanonicalForm {

    static final String HEADING = "tickmark-trail/1\n";
    static final List<String> FIELDS = List.of(
            "seq",
            "event_id",
            "occurred_at_utc",
            "actor_id",
            "actor_name",
            "actor_role_at_time",
            "acting_for",
            "session_id",
            "ip",
            "object_type",
            "object_id",
            "object_version",
            "action",
            "field",
            "old_value",
            "new_value",
            "reason_code",
            "reason_text",
            "task_id",
            "process_instance_key",
            "process_version",
            "content_hash",
            "prev_event_hash");

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    static String instant(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    /** The values in the order of {@link #FIELDS}. */
    static List<@Nullable String> values(TrailEntry entry) {
        var actor = entry.actor();
        var change = entry.change();
        return Arrays.asList(
                text(entry.seq()),
                text(entry.eventId()),
                instant(entry.occurredAt()),
                actor.id(),
                actor.name(),
                actor.role(),
                entry.actingFor(),
                actor.sessionId(),
                actor.ip(),
                entry.subject().type(),
                entry.subject().id(),
                text(entry.subjectVersion()),
                entry.action(),
                change == null ? null : change.field(),
                change == null ? null : change.before(),
                change == null ? null : change.after(),
                entry.reasonCode(),
                entry.reasonText(),
                text(entry.userTaskKey()),
                text(entry.processInstanceKey()),
                text(entry.processVersion()),
                entry.contentHash(),
                entry.previousHash());
    }

    static String hash(TrailEntry entry) {
        return HexFormat.of().formatHex(sha256().digest(bytes(entry)));
    }

    static byte[] bytes(TrailEntry entry) {
        var out = new ByteArrayOutputStream(1_024);
        out.writeBytes(HEADING.getBytes(StandardCharsets.UTF_8));
        var values = values(entry);
        for (int i = 0; i < FIELDS.size(); i++) {
            var value = values.get(i);
            var content = (value == null ? "" : value).getBytes(StandardCharsets.UTF_8);
            out.writeBytes((FIELDS.get(i) + "=" + content.length + ":").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(content);
            out.write('\n');
        }
        return out.toByteArray();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

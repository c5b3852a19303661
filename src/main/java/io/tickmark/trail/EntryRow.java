package io.tickmark.trail;

import io.tickmark.kernel.Actor;
import io.tickmark.kernel.Change;
import io.tickmark.kernel.SubjectRef;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a line of the trail lies in the columns of its table. */
final class EntryRow {

    static final String COLUMNS = "seq, event_id, occurred_at, actor_id, actor_name, actor_role, acting_for,"
            + " session_id, ip, object_type, object_id, object_version, action, field, old_value, new_value,"
            + " reason_code, reason_text, task_id, process_instance_key, process_version, content_hash,"
            + " prev_event_hash, event_hash";
    static final String PLACES = "?, ".repeat(23) + "?";

    private EntryRow() {}

    static void fill(PreparedStatement row, TrailEntry entry) throws SQLException {
        row.setLong(1, entry.seq());
        row.setObject(2, entry.eventId());
        row.setObject(3, entry.occurredAt().atOffset(ZoneOffset.UTC));
        var values = CanonicalForm.values(entry);
        for (int i = 3; i < values.size(); i++) {
            row.setString(i + 1, values.get(i));
        }
        row.setObject(12, entry.subjectVersion(), Types.INTEGER);
        row.setObject(19, entry.userTaskKey(), Types.BIGINT);
        row.setObject(20, entry.processInstanceKey(), Types.BIGINT);
        row.setObject(21, entry.processVersion(), Types.INTEGER);
        row.setString(24, entry.hash());
    }

    static TrailEntry read(ResultSet row) throws SQLException {
        return new TrailEntry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                new Actor(row.getString(4), row.getString(5), row.getString(6), row.getString(8), row.getString(9)),
                row.getString(7),
                new SubjectRef(row.getString(10), row.getString(11)),
                row.getObject(12, Integer.class),
                row.getString(13),
                change(row.getString(14), row.getString(15), row.getString(16)),
                row.getString(17),
                row.getString(18),
                row.getObject(19, Long.class),
                row.getObject(20, Long.class),
                row.getObject(21, Integer.class),
                row.getString(22),
                row.getString(23),
                row.getString(24));
    }

    /** Values beside no field were not written by Tickmark; they are read all the same, so that their hash tells. */
    private static @Nullable Change change(@Nullable String field, @Nullable String before, @Nullable String after) {
        if (field == null && before == null && after == null) {
            return null;
        }
        return new Change(field == null ? "" : field, before, after);
    }
}

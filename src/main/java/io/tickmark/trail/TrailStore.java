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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The two tables of the trail, by JDBC: appending must be quick and reading must not fill the memory. */
@Component
class TrailStore {

    private static final String COLUMNS = "seq, event_id, occurred_at, actor_id, actor_name, actor_role, acting_for,"
            + " session_id, ip, object_type, object_id, object_version, action, field, old_value, new_value,"
            + " reason_code, reason_text, task_id, process_instance_key, process_version, content_hash,"
            + " prev_event_hash, event_hash";
    private static final String INSERT = "insert into trail_entry (" + COLUMNS + ") values (" + "?, ".repeat(23) + "?)";
    private static final String SELECT = "select " + COLUMNS + " from trail_entry ";

    private final JdbcTemplate jdbc;

    TrailStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the chain, held until the transaction ends. */
    Head lockHead() {
        return head("select seq, event_hash, seq from trail_head where id = 1 for update");
    }

    /** The end of the chain and the last line, as of one moment. */
    Head head() {
        return head("select seq, event_hash, coalesce((select max(seq) from trail_entry), 0) from trail_head");
    }

    /** The first number there is; one, unless somebody put a line before the first. */
    long firstSeq() {
        var first = jdbc.queryForObject("select coalesce(min(seq), 1) from trail_entry", Long.class);
        return first == null ? 1 : first;
    }

    void moveHead(long seq, String hash) {
        jdbc.update("update trail_head set seq = ?, event_hash = ? where id = 1", seq, hash);
    }

    void insert(List<TrailEntry> entries) {
        jdbc.batchUpdate(INSERT, entries, entries.size(), TrailStore::fill);
    }

    List<TrailEntry> read(String condition, Object... parameters) {
        return jdbc.query(SELECT + condition, (row, number) -> entry(row), parameters);
    }

    long count(String condition, Object... parameters) {
        var count = jdbc.queryForObject("select count(*) from trail_entry " + condition, Long.class, parameters);
        return count == null ? 0 : count;
    }

    List<String> actions() {
        return jdbc.queryForList("select distinct action from trail_entry order by action", String.class);
    }

    /** From one to the next along the index: a distinct would walk it all. */
    List<String> types() {
        var types = new ArrayList<String>();
        var next = jdbc.queryForObject("select min(object_type) from trail_entry", String.class);
        while (next != null) {
            types.add(next);
            next = jdbc.queryForObject(
                    "select min(object_type) from trail_entry where object_type > ?", String.class, next);
        }
        return types;
    }

    private Head head(String sql) {
        var heads = jdbc.query(sql, (row, n) -> new Head(row.getLong(1), row.getString(2), row.getLong(3)));
        return heads.isEmpty() ? new Head(0, "", 0) : heads.getFirst();
    }

    private static void fill(PreparedStatement row, TrailEntry entry) throws SQLException {
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

    private static TrailEntry entry(ResultSet row) throws SQLException {
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

    /** The end of the chain: its number, its hash, and the number of the last line there is. */
    record Head(long seq, String hash, long lastSeq) {}
}

package io.tickmark.trail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The two tables of the trail, by JDBC: appending must be quick and reading must not fill the memory. */
@Component
class TrailStore {

    private static final String INSERT =
            "insert into trail_entry (" + EntryRow.COLUMNS + ") values (" + EntryRow.PLACES + ")";
    private static final String SELECT = "select " + EntryRow.COLUMNS + " from trail_entry ";

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
        jdbc.batchUpdate(INSERT, entries, entries.size(), EntryRow::fill);
    }

    List<TrailEntry> read(String condition, Object... parameters) {
        return jdbc.query(SELECT + condition, (row, number) -> EntryRow.read(row), parameters);
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

    /** The end of the chain: its number, its hash, and the number of the last line there is. */
    record Head(long seq, String hash, long lastSeq) {}
}

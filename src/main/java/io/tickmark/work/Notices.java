package io.tickmark.work;

import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what people were told. */
@Repository
class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId person, String words, SubjectRef about, Instant now) {
        jdbc.sql("insert into work_notice (person, words, subject_type, subject_id, told_at) values (?, ?, ?, ?, ?)")
                .params(person.value(), words, about.type(), about.id(), Timestamp.from(now))
                .update();
    }

    /** Newest first. */
    List<Notice> of(PersonId person, int offset, int limit) {
        return jdbc.sql("select id, words, subject_type, subject_id, told_at, read_at from work_notice"
                        + " where person = ? order by person desc, id desc limit ? offset ?")
                .params(person.value(), limit, offset)
                .query(Notices::read)
                .list();
    }

    Optional<Notice> find(PersonId person, NoticeId id) {
        return jdbc.sql("select id, words, subject_type, subject_id, told_at, read_at from work_notice"
                        + " where person = ? and id = ?")
                .params(person.value(), id.value())
                .query(Notices::read)
                .optional();
    }

    int count(PersonId person) {
        return count("select count(*) from work_notice where person = ?", person);
    }

    int unread(PersonId person) {
        return count("select count(*) from work_notice where person = ? and read_at is null", person);
    }

    boolean markRead(PersonId person, NoticeId id, Instant now) {
        return jdbc.sql("update work_notice set read_at = ? where person = ? and id = ? and read_at is null")
                        .params(Timestamp.from(now), person.value(), id.value())
                        .update()
                > 0;
    }

    /** All that the person can have seen: not what is told meanwhile. */
    boolean markRead(PersonId person, Instant now) {
        return jdbc.sql("update work_notice set read_at = ? where person = ? and read_at is null and told_at <= ?")
                        .params(Timestamp.from(now), person.value(), Timestamp.from(now))
                        .update()
                > 0;
    }

    private int count(String sql, PersonId person) {
        return jdbc.sql(sql).param(person.value()).query(Integer.class).single();
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                new NoticeId(row.getLong("id")),
                row.getString("words"),
                new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
                row.getTimestamp("told_at").toInstant(),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var read = row.getTimestamp("read_at");
        return read == null ? null : read.toInstant();
    }
}

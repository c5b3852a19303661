package io.tickmark.work;

import static io.tickmark.work.SqlTime.instant;
import static io.tickmark.work.SqlTime.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Our own record of process instances and of the models they ran on. */
@Repository
@Transactional
class PictureRecords {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ProcessPicture.ElementCount>> ELEMENTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> FLOWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    PictureRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ProcessPicture> find(long instance) {
        return jdbc.sql("select p.process_id, p.version, m.xml, p.elements, p.flows, p.ended, p.as_of"
                        + " from work_process_picture p join work_process_model m"
                        + " on m.process_id = p.process_id and m.version = p.version where p.process_instance_key = ?")
                .param(instance)
                .query(PictureRecords::read)
                .optional();
    }

    List<Long> due(Instant now, int limit) {
        return jdbc.sql("select process_instance_key from work_process_picture where look_at <= ?"
                        + " order by look_at limit ?")
                .param(timestamp(now))
                .param(limit)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    int looks(long instance) {
        return jdbc.sql("select looks from work_process_picture where process_instance_key = ?")
                .param(instance)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Something happened: look soon, and often again at first. An ended instance stays as it is. */
    void lookAt(long instance, Instant when) {
        jdbc.sql("insert into work_process_picture (process_instance_key, elements, flows, ended, as_of, looks)"
                        + " values (?, '[]', '[]', false, ?, 0) on conflict do nothing")
                .param(instance)
                .param(timestamp(Instant.now(clock)))
                .update();
        jdbc.sql("update work_process_picture set look_at = ?, looks = looks + 1"
                        + " where process_instance_key = ? and ended = false")
                .param(timestamp(when))
                .param(instance)
                .update();
    }

    void keep(long instance, ProcessPicture picture, Instant nextLook) {
        jdbc.sql("insert into work_process_model (process_id, version, xml) values (?, ?, ?) on conflict do nothing")
                .params(picture.processId(), picture.version(), picture.xml())
                .update();
        jdbc.sql("update work_process_picture set process_id = ?, version = ?, elements = ?, flows = ?, ended = ?,"
                        + " as_of = ?, look_at = ?, looks = looks + 1 where process_instance_key = ?")
                .param(picture.processId())
                .param(picture.version())
                .param(JSON.writeValueAsString(picture.elements()))
                .param(JSON.writeValueAsString(picture.takenFlows()))
                .param(picture.ended())
                .param(timestamp(picture.asOf()))
                .param(picture.ended() ? null : timestamp(nextLook))
                .param(instance)
                .update();
    }

    private static ProcessPicture read(ResultSet row, int number) throws SQLException {
        return new ProcessPicture(
                row.getString("process_id"),
                row.getInt("version"),
                row.getString("xml"),
                JSON.readValue(row.getString("elements"), ELEMENTS),
                JSON.readValue(row.getString("flows"), FLOWS),
                row.getBoolean("ended"),
                Objects.requireNonNull(instant(row, "as_of")));
    }
}

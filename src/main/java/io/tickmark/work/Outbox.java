package io.tickmark.work;

import io.tickmark.people.PersonId;
import io.tickmark.people.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decided and the engine has yet to take, for the program office, which sends again what was refused. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.SOX_PMO + "')")
public class Outbox {

    /** What is younger is on its way and needs nobody. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String UNSENT =
            " from work_instruction i join work_item w on w.user_task_key = i.user_task_key where i.pending_mark > ''";

    private final JdbcClient jdbc;
    private final InstructionLog log;

    Outbox(JdbcClient jdbc, InstructionLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** First what was refused, then what waits longest. */
    public List<UnsentDecision> page(int offset, int limit) {
        return jdbc.sql("select " + WorkItems.FIELDS + ", i.id, i.kind, i.person, i.decided_by, i.decided_at,"
                        + " i.state as progress, i.note" + UNSENT
                        + " order by i.state desc, i.decided_at, i.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Outbox::read)
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*)" + UNSENT).query(Integer.class).single();
    }

    public int refused() {
        return log.refused();
    }

    /** How many somebody should look at: what was refused, and what doesn't get through. */
    public int stuck() {
        return log.refused() + log.waitingLongerThan(PATIENCE);
    }

    private static UnsentDecision read(ResultSet row, int number) throws SQLException {
        return new UnsentDecision(
                row.getObject("id", UUID.class),
                WorkItems.read(row, number),
                Pending.valueOf(row.getString("kind")),
                row.getString("person") == null ? null : new PersonId(row.getString("person")),
                new PersonId(row.getString("decided_by")),
                Objects.requireNonNull(SqlTime.instant(row, "decided_at")),
                row.getString("progress").equals("REFUSED") ? String.valueOf(row.getString("note")) : null);
    }
}

package io.tickmark.work;

import static io.tickmark.work.SqlTime.timestamp;

import io.tickmark.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people decided about work items and the engine has yet to hear or confirm. At most one assignment and one
 * completion can be under way per item; the database itself refuses a second.
 */
@Repository
class Instructions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Instructions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws DuplicateKeyException if another decision of the kind is under way
     */
    Instruction add(WorkItemId item, Pending kind, @Nullable PersonId person, PersonId decidedBy) {
        var id = UUID.randomUUID();
        overtakeRefused(mark(item, kind));
        jdbc.sql("insert into work_instruction (id, user_task_key, kind, person, decided_by, state, pending_mark,"
                        + " decided_at) values (?, ?, ?, ?, ?, 'PENDING', ?, ?)")
                .param(id)
                .param(item.value())
                .param(kind.name())
                .param(person == null ? null : person.value())
                .param(decidedBy.value())
                .param(mark(item, kind))
                .param(timestamp(Instant.now(clock)))
                .update();
        return new Instruction(id, item, kind, person);
    }

    List<Instruction> pendingFor(Collection<WorkItemId> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, user_task_key, kind, person from work_instruction"
                        + " where state = 'PENDING' and user_task_key in (:keys)")
                .param("keys", items.stream().map(WorkItemId::value).toList())
                .query((row, number) -> new Instruction(
                        row.getObject("id", UUID.class),
                        new WorkItemId(row.getLong("user_task_key")),
                        Pending.valueOf(row.getString("kind")),
                        row.getString("person") == null ? null : new PersonId(row.getString("person"))))
                .list();
    }

    /** Items on their way to the person: claimed or reassigned here, not yet confirmed by the engine. */
    List<WorkItemId> onTheWayTo(PersonId person) {
        return jdbc.sql(
                        "select user_task_key from work_instruction"
                                + " where pending_mark > '' and state = 'PENDING' and kind in ('CLAIM', 'REASSIGN') and person = ? order by decided_at")
                .param(person.value())
                .query((row, number) -> new WorkItemId(row.getLong(1)))
                .list();
    }

    boolean hasAssignment(WorkItemId item, @Nullable String person) {
        return jdbc.sql("select count(*) from work_instruction where pending_mark = ? and state = 'PENDING'"
                                + " and person is not distinct from cast(? as varchar(100))")
                        .param(mark(item, Pending.CLAIM))
                        .param(person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean hasCompletion(WorkItemId item) {
        return jdbc.sql(
                                "select count(*) from work_instruction"
                                        + " where user_task_key = ? and kind = 'COMPLETE' and state in ('PENDING', 'CONFIRMED')")
                        .param(item.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who decides anew doesn't wait for what was refused. */
    private void overtakeRefused(String mark) {
        jdbc.sql("update work_instruction set state = 'OVERTAKEN', pending_mark = null"
                        + " where pending_mark = ? and state = 'REFUSED'")
                .param(mark)
                .update();
    }

    private static String mark(WorkItemId item, Pending kind) {
        return item.value() + (kind == Pending.COMPLETE ? ":COMPLETE" : ":ASSIGN");
    }
}

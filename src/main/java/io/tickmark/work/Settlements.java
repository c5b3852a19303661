package io.tickmark.work;

import static io.tickmark.work.SqlTime.timestamp;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How decisions end that the engine had to be told: confirmed, overtaken, or refused and waiting for somebody. */
@Repository
class Settlements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Settlements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void confirmAssignment(WorkItemId item, @Nullable String assignee) {
        jdbc.sql("update work_instruction set state = 'CONFIRMED', pending_mark = null, settled_at = ?"
                        + " where user_task_key = ? and state = 'PENDING' and kind <> 'COMPLETE'"
                        + " and person is not distinct from cast(? as varchar(100))")
                .param(timestamp(Instant.now(clock)))
                .param(item.value())
                .param(assignee)
                .update();
    }

    void confirmAll(WorkItemId item) {
        settleAll(item, "CONFIRMED", null);
    }

    void overtake(WorkItemId item, String note) {
        settleAll(item, "OVERTAKEN", note);
    }

    void confirm(UUID instruction) {
        jdbc.sql("update work_instruction set state = 'CONFIRMED', pending_mark = null, settled_at = ?"
                        + " where id = ? and state = 'PENDING'")
                .param(timestamp(Instant.now(clock)))
                .param(instruction)
                .update();
    }

    /** Keeps its mark: it still waits for somebody, and is found by it. False if it was settled otherwise. */
    boolean refuse(UUID instruction, String note) {
        return jdbc.sql("update work_instruction set state = 'REFUSED', settled_at = ?, note = ?"
                                + " where id = ? and state = 'PENDING'")
                        .param(timestamp(Instant.now(clock)))
                        .param(note)
                        .param(instruction)
                        .update()
                > 0;
    }

    /** What the engine refused about the item is to be sent once more. False if there is nothing of the kind. */
    boolean sendAgain(WorkItemId item) {
        return jdbc.sql("update work_instruction set state = 'PENDING', settled_at = null, note = null"
                                + " where user_task_key = ? and state = 'REFUSED' and pending_mark > ''")
                        .param(item.value())
                        .update()
                > 0;
    }

    private void settleAll(WorkItemId item, String state, @Nullable String note) {
        jdbc.sql("update work_instruction set state = case state when 'PENDING' then ? else 'OVERTAKEN' end,"
                        + " pending_mark = null, settled_at = ?, note = coalesce(cast(? as varchar(1000)), note)"
                        + " where user_task_key = ? and pending_mark > ''")
                .param(state)
                .param(timestamp(Instant.now(clock)))
                .param(note)
                .param(item.value())
                .update();
    }
}

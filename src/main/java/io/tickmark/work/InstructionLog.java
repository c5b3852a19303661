package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which decisions the engine has not confirmed. The engine's door settles them; health counts them. A confirmation is one
 * statement and needs no transaction: should its effect get lost, the publication, settled after it, comes again.
 */
@Service
public class InstructionLog {

    private final Instructions instructions;
    private final Settlements settlements;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstructionLog(
            Instructions instructions,
            Settlements settlements,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settlements = settlements;
        this.events = events;
        this.instructions = instructions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isPending(UUID instruction) {
        return jdbc.sql("select count(*) from work_instruction where id = ? and state = 'PENDING'")
                        .param(instruction)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a person decided, here, that the item is done: else nobody may complete it (WF-13). */
    public boolean hasCompletion(WorkItemId item) {
        return instructions.hasCompletion(item);
    }

    /** Whether it is on its way, decided here, that the item goes to the person, or to nobody. */
    public boolean hasAssignment(WorkItemId item, @Nullable String person) {
        return instructions.hasAssignment(item, person);
    }

    /** The engine did what it was told, or had done so before. */
    public void confirm(UUID instruction) {
        settlements.confirm(instruction);
    }

    /** The engine will not do it as it stands: somebody has to look. */
    @Transactional
    public void refuse(UUID instruction, String sentence) {
        var note = sentence.length() > 1000 ? sentence.substring(0, 1000) : sentence;
        if (settlements.refuse(instruction, note)) {
            events.publishEvent(jdbc.sql("select user_task_key, kind, decided_by from work_instruction where id = ?")
                    .param(instruction)
                    .query((row, number) -> new InstructionRefused(
                            new WorkItemId(row.getLong(1)), row.getString(2), new PersonId(row.getString(3)), sentence))
                    .single());
        }
    }

    /** What the engine said against it, while it waits for somebody to look. */
    public Optional<String> refusal(UUID instruction) {
        return jdbc.sql("select note from work_instruction where id = ? and state = 'REFUSED' and pending_mark > ''")
                .param(instruction)
                .query(String.class)
                .optional();
    }

    /** How many decisions have waited longer than the given time. */
    public int waitingLongerThan(Duration age) {
        return jdbc.sql("select count(*) from work_instruction"
                        + " where pending_mark > '' and state = 'PENDING' and decided_at < ?")
                .param(SqlTime.timestamp(Instant.now(clock).minus(age)))
                .query(Integer.class)
                .single();
    }

    /** How many decisions the engine refused and nobody has decided anew since. */
    public int refused() {
        return jdbc.sql("select count(*) from work_instruction where pending_mark > '' and state = 'REFUSED'")
                .query(Integer.class)
                .single();
    }
}

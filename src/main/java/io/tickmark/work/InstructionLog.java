package io.tickmark.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which decisions the engine has not confirmed. The engine's door settles them; health counts them. What is one statement
 * needs no transaction: should its effect get lost, the publication, settled after it, comes again.
 */
@Service
public class InstructionLog {

    private final Instructions instructions;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    InstructionLog(Instructions instructions, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
        this.instructions = instructions;
        this.events = events;
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

    /** The engine did what it was told, or had done so before. */
    public void confirm(UUID instruction) {
        instructions.confirm(instruction);
    }

    /** The engine will never do it; somebody has to look, and who decided is told with it. */
    @Transactional
    public void refuse(UUID instruction, String note) {
        instructions
                .refuse(instruction, note.length() > 1000 ? note.substring(0, 1000) : note)
                .ifPresent(events::publishEvent);
    }

    /** How many decisions have waited longer than the given time. */
    public int waitingLongerThan(Duration age) {
        return jdbc.sql("select count(*) from work_instruction where state = 'PENDING' and decided_at < ?")
                .param(SqlTime.timestamp(Instant.now(clock).minus(age)))
                .query(Integer.class)
                .single();
    }

    /** How many decisions the engine refused for good. */
    public int refused() {
        return jdbc.sql("select count(*) from work_instruction where state = 'REFUSED'")
                .query(Integer.class)
                .single();
    }
}

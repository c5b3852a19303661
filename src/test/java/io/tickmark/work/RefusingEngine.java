package io.tickmark.work;

import io.tickmark.As;
import io.tickmark.people.Role;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An engine that is told nothing and says no, for tests that have none. */
public class RefusingEngine {

    private final JdbcClient jdbc;
    private final InstructionLog instructions;
    private final WorkItemProjection projection;
    private final WorkDesk desk;

    RefusingEngine(JdbcClient jdbc, InstructionLog instructions, WorkItemProjection projection, WorkDesk desk) {
        this.jdbc = jdbc;
        this.instructions = instructions;
        this.projection = projection;
        this.desk = desk;
    }

    /** Says no to what is on its way about the item. */
    public void refuses(WorkItemId item, String words) {
        instructions.refuse(
                jdbc.sql("select id from work_instruction where user_task_key = ? and state = 'PENDING'")
                        .param(item.value())
                        .query(UUID.class)
                        .single(),
                words);
    }

    /** Opens an item that s.novak finishes, and says no to it. */
    public WorkItemId refusesWorkOfNovak(String title, String words) {
        var item = WorkExamples.aTest(title, "s.novak");
        projection.opened(item);
        As.person("s.novak", Role.SOX_TESTER, () -> desk.complete(item.id(), Outcome.none()));
        refuses(item.id(), words);
        return item.id();
    }
}

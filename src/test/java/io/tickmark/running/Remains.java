package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.tickmark.embeddedcamunda.EmbeddedCamunda;
import io.tickmark.embeddedcamunda.EmbeddedCamundaOptions;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the last process left behind: its tables, and the engine, side by side.
 *
 * @param tables where the database is
 * @param user who may read it
 */
record Remains(String tables, String user) {

    private static final String TURN = """
            case when t.state = 'EVIDENCE_REQUESTED' then 'userTask_ProvideEvidence'
                 when t.state in ('EVIDENCE_RECEIVED', 'IN_TESTING', 'RETURNED', 'REOPENED') then 'userTask_TestControl'
                 when t.state in ('SUBMITTED', 'IN_REVIEW') then 'userTask_ReviewTest' end""";

    private static final String OUT_OF_STEP = """
            select t.ref || ' ' || t.state || ' ' || w.element_id from sox_control_test t
            join work_item w on w.subject_type = 'ControlTest' and w.subject_id = cast(t.id as varchar)
            where w.state = 'OPEN' and w.element_id is distinct from %s""".formatted(TURN);

    private static final String WITHOUT_WORK = """
            select t.ref || ' ' || t.state from sox_control_test t
            where %s is not null and 1 <> (select count(*) from work_item w where w.subject_type = 'ControlTest'
                and w.subject_id = cast(t.id as varchar) and w.state = 'OPEN')""".formatted(TURN);

    private static String signed(String role, String action) {
        return """
                select t.ref from sox_control_test t
                where (select count(*) from sox_sign_off s where s.test_id = t.id and s.role = '%s')
                    <> (select count(distinct e.event_id) from trail_entry e where e.object_type = 'ControlTest'
                        and e.object_id = cast(t.id as varchar) and e.action = '%s')""".formatted(role, action);
    }

    /** What the first run keeps in a folder: its tables, and the engine's log beside them. */
    static void assertDemoIsWhole(Path folder) throws SQLException {
        var tables = "jdbc:h2:file:" + folder.resolve("tickmark").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r";
        new Remains(tables, "sa").assertWhole(folder.resolve("engine"));
    }

    /** @param engine the data folder of the engine, which is not running */
    void assertWhole(Path engine) throws SQLException {
        try (var connection = DriverManager.getConnection(this.tables, user, "");
                var tables = connection.createStatement()) {
            assertThat(keys(
                            tables,
                            "select user_task_key from work_instruction"
                                    + " where state not in ('CONFIRMED', 'OVERTAKEN')"))
                    .as("decisions the engine does not know")
                    .isEmpty();
            assertThat(keys(
                            tables,
                            "select object_id from trail_entry where object_type = 'WorkItem'"
                                    + " and action in ('OPENED', 'CLAIMED', 'COMPLETED')"
                                    + " group by object_id, action having count(distinct event_id) > 1"))
                    .as("items with something told twice")
                    .isEmpty();
            assertThat(
                            keys(
                                    tables,
                                    "select object_id from trail_entry where object_type = 'WorkItem'"
                                            + " and action = 'COMPLETED'"
                                            + " group by object_id having object_id not in"
                                            + " (select cast(user_task_key as varchar) from work_item where state = 'COMPLETED')"))
                    .as("items that somebody finished and that go on")
                    .isEmpty();
            assertThat(keys(tables, OUT_OF_STEP))
                    .as("tests whose state is another than that of their open work")
                    .isEmpty();
            assertThat(keys(tables, WITHOUT_WORK))
                    .as("tests that are somebody's turn and nobody's work")
                    .isEmpty();
            assertThat(keys(tables, signed("TESTER", "SUBMITTED")))
                    .as("tests signed by their tester more or less often than submitted")
                    .isEmpty();
            assertThat(keys(tables, signed("REVIEWER", "CONCLUDED")))
                    .as("tests signed by their reviewer more or less often than concluded")
                    .isEmpty();
            assertThat(keys(tables, "select user_task_key from work_item where state = 'OPEN'"))
                    .as("the work list says what the engine says")
                    .containsExactlyInAnyOrderElementsOf(openIn(engine));
        }
    }

    private static List<String> openIn(Path data) {
        try (var engine = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(data));
                var client = CamundaClient.newClientBuilder()
                        .restAddress(engine.restAddress())
                        .preferRestOverGrpc(true)
                        .build()) {
            return client
                    .newUserTaskSearchRequest()
                    .filter(task -> task.state(UserTaskState.CREATED))
                    .page(page -> page.limit(1_000))
                    .send()
                    .join()
                    .items()
                    .stream()
                    .map(UserTask::getUserTaskKey)
                    .map(String::valueOf)
                    .toList();
        }
    }

    private static List<String> keys(Statement tables, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = tables.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}

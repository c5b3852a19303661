package io.tickmark.sox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.RealEngine;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.TestWork;
import io.tickmark.work.EngineLink;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@OnH2
@RealEngine
class RunningTestsTest {

    private static final Instant DUE = Instant.parse("2027-10-15T22:00:00Z");

    @Autowired
    RunningTests running;

    @Autowired
    TestInterruptions interruptions;

    @Autowired
    MessageSender messages;

    @Autowired
    CamundaClient camunda;

    @Autowired
    WorkList work;

    @Autowired
    EngineLink link;

    @Autowired
    JdbcClient jdbc;

    private final ControlTestId test = new ControlTestId(UUID.randomUUID());

    @BeforeEach
    void a_test_that_runs_on_its_own() {
        await().atMost(Duration.ofSeconds(60)).until(link::isUp);
        send();
        await().atMost(Duration.ofSeconds(30)).until(() -> !items().isEmpty());
    }

    @Test
    void a_test_is_stopped_by_its_instance_whatever_the_list_shows() {
        var instance = items().getFirst().processInstanceKey();
        await().until(() -> state(instance) == ProcessInstanceState.ACTIVE);
        jdbc.sql("delete from work_item where subject_id = ?")
                .param(test.toString())
                .update();

        running.stop(test);

        await().untilAsserted(() -> assertThat(state(instance)).isEqualTo(ProcessInstanceState.TERMINATED));
        running.stop(test);
    }

    @Test
    void a_test_that_is_cancelled_while_the_engine_still_opens_its_work_leaves_the_list_and_the_engine_lives() {
        var instance = items().getFirst().processInstanceKey();

        interruptions.cancel(test);

        await().untilAsserted(() ->
                assertThat(items()).extracting(WorkItemDetails::state).containsOnly(WorkItemState.CANCELED));
        await().untilAsserted(() -> assertThat(state(instance)).isEqualTo(ProcessInstanceState.COMPLETED));
    }

    @Test
    void a_message_that_is_sent_twice_arrives_once_and_is_no_fault() {
        send();

        assertThat(items()).hasSize(1);
    }

    private void send() {
        messages.send(
                SoxControlTestProcess.Messages.TEST_REOPENED,
                test.toString(),
                test + "-1",
                TestVariables.of(new TestWork(
                        test,
                        "P2P-05",
                        "o.owner",
                        "s.novak",
                        List.of("SOX_TESTER"),
                        "",
                        List.of("SOX_REVIEWER"),
                        DUE,
                        DUE,
                        DUE)));
    }

    private List<WorkItemDetails> items() {
        return work.ofSubject(test.subject());
    }

    private ProcessInstanceState state(long instance) {
        return camunda.newProcessInstanceGetRequest(instance).send().join().getState();
    }
}

package io.tickmark.sox.process;

import static io.camunda.process.test.api.CamundaAssert.assertThatProcessInstance;
import static io.camunda.process.test.api.CamundaAssert.assertThatUserTask;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static io.camunda.process.test.api.assertions.UserTaskSelectors.byElementId;
import static io.tickmark.sox.process.SoxTestingRoundProcess.Elements.CLOSE_ROUND;
import static io.tickmark.sox.process.SoxTestingRoundProcess.Elements.CONFIRM_ROUND;
import static io.tickmark.sox.process.SoxTestingRoundProcess.Elements.LIST_TESTS;
import static io.tickmark.sox.process.SoxTestingRoundProcess.Elements.ROUND_CANCELLED;
import static io.tickmark.sox.process.SoxTestingRoundProcess.Elements.ROUND_CLOSED;
import static io.tickmark.sox.process.SoxTestingRoundProcess.Elements.ROUND_OPENED;
import static io.tickmark.sox.process.SoxTestingRoundProcess.Elements.TESTS_STOPPED;
import static io.tickmark.sox.process.SoxTestingRoundProcess.Elements.TEST_CONTROLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.tickmark.embeddedcamunda.EmbeddedCamundaTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class SoxTestingRoundProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext process;

    @BeforeEach
    void open() {
        ProcessFiles.deploy(client);
        process.mockJobWorker("work.mirrorUserTask").thenComplete();
        process.mockJobWorker(SoxTestingRoundProcess.JobTypes.LIST_TESTS)
                .thenComplete(Map.of("tests", List.of(test("t-1"), test("t-2"))));
        publish(SoxTestingRoundProcess.Messages.ROUND_OPENED, "r-1");
    }

    @Test
    void a_round_is_confirmed_tested_and_closed() {
        confirm();
        conclude("t-1");
        conclude("t-2");
        process.completeUserTask(CLOSE_ROUND);
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isCompleted()
                .hasCompletedElements(
                        ROUND_OPENED, CONFIRM_ROUND, LIST_TESTS, TEST_CONTROLS, CLOSE_ROUND, ROUND_CLOSED);
    }

    @Test
    void nothing_is_closed_while_one_test_goes_on() {
        confirm();
        conclude("t-1");
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isActive()
                .hasActiveElements(TEST_CONTROLS)
                .hasNotActivatedElements(CLOSE_ROUND);
    }

    @Test
    void what_a_test_decides_stays_in_the_test() {
        confirm();
        conclude("t-1");
        conclude("t-2");
        assertThatUserTask(byElementId(CLOSE_ROUND)).isCreated().hasAssignee("d.marchetti");
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .hasVariableNames("roundId", "subject", "lead", "tests");
        assertThat(client.newVariableSearchRequest()
                        .filter(it -> it.name("decision"))
                        .send()
                        .join()
                        .items())
                .isNotEmpty();
    }

    @Test
    void the_round_is_opened_only_once() {
        assertThatThrownBy(() -> publish(SoxTestingRoundProcess.Messages.ROUND_OPENED, "r-1"))
                .hasMessageContaining("already");
    }

    @Test
    void cancelling_stops_the_tests_that_run() {
        confirm();
        assertThat(Awaitility.await().until(() -> tasks("userTask_ProvideEvidence"), it -> it.size() == 2))
                .hasSize(2);
        publish(SoxTestingRoundProcess.Messages.ROUND_CANCELLED, "r-1-cancelled");
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isCompleted()
                .hasCompletedElements(ROUND_CANCELLED, TESTS_STOPPED)
                .hasTerminatedElements(TEST_CONTROLS);
        assertThat(tasks("userTask_ProvideEvidence")).isEmpty();
    }

    @Test
    void cancelling_before_the_confirmation_ends_it_too() {
        assertThatUserTask(byElementId(CONFIRM_ROUND)).isCreated();
        publish(SoxTestingRoundProcess.Messages.ROUND_CANCELLED, "r-1-cancelled");
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isCompleted()
                .hasTerminatedElements(CONFIRM_ROUND);
    }

    private void confirm() {
        process.completeUserTask(CONFIRM_ROUND);
    }

    /** Drives one of the two child processes to its end. */
    private void conclude(String test) {
        Stream.of("userTask_ProvideEvidence", "userTask_TestControl", "userTask_ReviewTest")
                .forEach(element -> complete(element, test));
    }

    private void complete(String element, String test) {
        var task = Awaitility.await()
                .until(
                        () -> tasks(element).stream()
                                .filter(key -> test.equals(testOf(key)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        client.newCompleteUserTaskCommand(task)
                .variables(Map.of("decision", "SUBMITTED", "effective", true))
                .send()
                .join();
    }

    private List<Long> tasks(String element) {
        return client
                .newUserTaskSearchRequest()
                .filter(it -> it.elementId(element).state(UserTaskState.CREATED))
                .send()
                .join()
                .items()
                .stream()
                .map(UserTask::getUserTaskKey)
                .toList();
    }

    private String testOf(long userTask) {
        return client
                .newUserTaskVariableSearchRequest(userTask)
                .filter(it -> it.name("testId"))
                .send()
                .join()
                .items()
                .stream()
                .findFirst()
                .map(it -> it.getValue().replace("\"", ""))
                .orElse("");
    }

    private void publish(String message, String id) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey("r-1")
                .messageId(id)
                .timeToLive(Duration.ofMinutes(10))
                .variables(Map.of(
                        "roundId", "r-1",
                        "subject", "FY2027 interim",
                        "lead", "d.marchetti",
                        "confirmDueAt", "2027-10-01T23:59:00Z",
                        "closeDueAt", "2027-10-20T23:59:00Z"))
                .send()
                .join();
    }

    private static Map<String, Object> test(String id) {
        return Map.of(
                "testId", id,
                "subject", "P2P-05 at L200",
                "owner", "h.sorensen",
                "tester", "s.novak",
                "testerGroups", List.of("SOX_TESTER"),
                "reviewer", "e.fontaine",
                "reviewerGroups", List.of("SOX_REVIEWER"),
                "evidenceDueAt", "2027-10-06T23:59:00Z",
                "testDueAt", "2027-10-15T23:59:00Z",
                "reviewDueAt", "2027-10-20T23:59:00Z");
    }
}

package io.tickmark.sox.process;

import static io.camunda.process.test.api.CamundaAssert.assertThatProcessInstance;
import static io.camunda.process.test.api.CamundaAssert.assertThatUserTask;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byKey;
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
import io.camunda.client.api.search.response.Variable;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.tickmark.embeddedcamunda.EmbeddedCamundaTest;
import io.tickmark.people.PersonId;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.TestOutcome;
import io.tickmark.sox.TestStep;
import io.tickmark.sox.TestWork;
import io.tickmark.work.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class SoxTestingRoundProcessTest {

    private static final String ROUND = ProcessExamples.ROUND.toString();

    private static final PersonId REVIEWER = new PersonId("e.fontaine");

    private final TestWork first = ProcessExamples.namedTest();
    private final TestWork second = ProcessExamples.namedTest();

    private CamundaClient client;
    private CamundaProcessTestContext process;

    @BeforeEach
    void open() {
        ProcessFiles.deploy(client);
        process.mockJobWorker("work.mirrorUserTask").thenComplete();
        process.mockJobWorker(SoxTestingRoundProcess.JobTypes.LIST_TESTS)
                .thenComplete(Map.of("tests", List.of(TestVariables.of(first), TestVariables.of(second))));
        publish(SoxTestingRoundProcess.Messages.ROUND_OPENED, ROUND);
    }

    @Test
    void a_round_is_confirmed_tested_and_closed() {
        confirm();
        conclude(first);
        conclude(second);
        process.completeUserTask(CLOSE_ROUND);
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isCompleted()
                .hasCompletedElements(
                        ROUND_OPENED, CONFIRM_ROUND, LIST_TESTS, TEST_CONTROLS, CLOSE_ROUND, ROUND_CLOSED);
    }

    @Test
    void nothing_is_closed_while_one_test_goes_on() {
        confirm();
        var concluded = conclude(first);
        assertThatProcessInstance(byKey(concluded)).isCompleted();
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .hasCompletedElement(TEST_CONTROLS, 1);
        // by the time the other test goes on, all that follows from the first one's end has happened
        complete(TestStep.PROVIDE_EVIDENCE, second, Outcome.none());
        task(TestStep.TEST_CONTROL, second);
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isActive()
                .hasActiveElements(TEST_CONTROLS)
                .hasNotActivatedElements(CLOSE_ROUND);
    }

    @Test
    void what_a_test_decides_stays_in_the_test() {
        confirm();
        conclude(first);
        conclude(second);
        assertThatUserTask(byElementId(CLOSE_ROUND)).isCreated().hasAssignee(ProcessExamples.LEAD);
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .hasVariableNames("roundId", "subject", "lead", "tests");
        var decided =
                TestOutcome.concluded(REVIEWER, Conclusion.EFFECTIVE).flags().keySet();
        assertThat(instancesWith(decided)).hasSize(2).doesNotContain(round());
    }

    @Test
    void the_round_is_opened_only_once() {
        assertThatThrownBy(() -> publish(SoxTestingRoundProcess.Messages.ROUND_OPENED, ROUND))
                .hasMessageContaining("already");
    }

    @Test
    void cancelling_stops_the_tests_that_run() {
        confirm();
        assertThat(Awaitility.await().until(() -> tasks(TestStep.PROVIDE_EVIDENCE), it -> it.size() == 2))
                .hasSize(2);
        publish(SoxTestingRoundProcess.Messages.ROUND_CANCELLED, ROUND + "-cancelled");
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isCompleted()
                .hasCompletedElements(ROUND_CANCELLED, TESTS_STOPPED)
                .hasTerminatedElements(TEST_CONTROLS);
        assertThat(tasks(TestStep.PROVIDE_EVIDENCE)).isEmpty();
    }

    @Test
    void a_round_goes_on_to_its_end_when_its_last_open_test_is_cancelled() {
        confirm();
        conclude(first);
        var last = task(TestStep.PROVIDE_EVIDENCE, second).getProcessInstanceKey();
        cancel(second);
        assertThatProcessInstance(byKey(last)).isCompleted();
        process.completeUserTask(CLOSE_ROUND);
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isCompleted();
    }

    @Test
    void a_round_whose_tests_are_all_cancelled_can_close() {
        confirm();
        for (var test : List.of(first, second)) {
            task(TestStep.PROVIDE_EVIDENCE, test);
            cancel(test);
        }
        process.completeUserTask(CLOSE_ROUND);
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isCompleted();
    }

    private void cancel(TestWork test) {
        client.newPublishMessageCommand()
                .messageName(SoxControlTestProcess.Messages.TEST_CANCELLED)
                .correlationKey(test.test().toString())
                .timeToLive(Duration.ZERO)
                .send()
                .join();
    }

    @Test
    void cancelling_before_the_confirmation_ends_it_too() {
        assertThatUserTask(byElementId(CONFIRM_ROUND)).isCreated();
        publish(SoxTestingRoundProcess.Messages.ROUND_CANCELLED, ROUND + "-cancelled");
        assertThatProcessInstance(byProcessId(SoxTestingRoundProcess.PROCESS_ID))
                .isCompleted()
                .hasTerminatedElements(CONFIRM_ROUND);
    }

    private void confirm() {
        process.completeUserTask(CONFIRM_ROUND);
    }

    /** Drives one of the two child processes to its end; gives its key. */
    private long conclude(TestWork test) {
        complete(TestStep.PROVIDE_EVIDENCE, test, Outcome.none());
        complete(TestStep.TEST_CONTROL, test, TestOutcome.submitted(new PersonId("s.novak")));
        return complete(TestStep.REVIEW_TEST, test, TestOutcome.concluded(REVIEWER, Conclusion.EFFECTIVE));
    }

    private long complete(TestStep step, TestWork test, Outcome outcome) {
        var task = task(step, test);
        client.newCompleteUserTaskCommand(task.getUserTaskKey())
                .variables(outcome.flags())
                .send()
                .join();
        return task.getProcessInstanceKey();
    }

    private UserTask task(TestStep step, TestWork test) {
        return Awaitility.await()
                .until(
                        () -> tasks(step).stream()
                                .filter(task -> test.test().toString().equals(testOf(task)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private long round() {
        return client.newProcessInstanceSearchRequest()
                .filter(it -> it.processDefinitionId(SoxTestingRoundProcess.PROCESS_ID))
                .send()
                .join()
                .items()
                .getFirst()
                .getProcessInstanceKey();
    }

    /** Where a variable of one of these names is, in whatever scope. */
    private Set<Long> instancesWith(Set<String> names) {
        return names.stream()
                .flatMap(name ->
                        client.newVariableSearchRequest().filter(it -> it.name(name)).send().join().items().stream())
                .filter(variable -> !TestVariables.of(first).containsKey(variable.getName()))
                .map(Variable::getProcessInstanceKey)
                .collect(Collectors.toSet());
    }

    private List<UserTask> tasks(TestStep step) {
        return client.newUserTaskSearchRequest()
                .filter(it -> it.elementId(step.elementId()).state(UserTaskState.CREATED))
                .send()
                .join()
                .items();
    }

    private String testOf(UserTask task) {
        return client
                .newUserTaskVariableSearchRequest(task.getUserTaskKey())
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
                .correlationKey(ROUND)
                .messageId(id)
                .timeToLive(Duration.ofMinutes(10))
                .variables(RoundVariables.of(ProcessExamples.round()))
                .send()
                .join();
    }
}

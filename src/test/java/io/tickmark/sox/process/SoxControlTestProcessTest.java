package io.tickmark.sox.process;

import static io.camunda.process.test.api.CamundaAssert.assertThatProcessInstance;
import static io.camunda.process.test.api.CamundaAssert.assertThatUserTask;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byKey;
import static io.camunda.process.test.api.assertions.UserTaskSelectors.byElementId;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.CONTROL_DID_NOT_OCCUR;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.CONTROL_EFFECTIVE;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.CONTROL_INEFFECTIVE;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.EVIDENCE_CHANGED;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.TEST_CANCELLED;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.TEST_OPENED;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.TEST_REOPENED;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.TEST_STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.assertions.ProcessInstanceSelectors;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class SoxControlTestProcessTest {

    private static final String PROVIDE_EVIDENCE = TestStep.PROVIDE_EVIDENCE.elementId();
    private static final String TEST_CONTROL = TestStep.TEST_CONTROL.elementId();
    private static final String REVIEW_TEST = TestStep.REVIEW_TEST.elementId();
    private static final PersonId TESTER = new PersonId("s.novak");
    private static final PersonId REVIEWER = new PersonId("e.fontaine");

    private final TestWork work = ProcessExamples.offeredTest();

    private CamundaClient client;
    private CamundaProcessTestContext process;

    @BeforeEach
    void deploy() {
        ProcessFiles.deploy(client);
        process.mockJobWorker("work.mirrorUserTask").thenComplete();
    }

    @Test
    void evidence_test_and_review_lead_to_an_effective_control() {
        var instance = start();
        complete(PROVIDE_EVIDENCE, Outcome.none());
        complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        complete(REVIEW_TEST, TestOutcome.concluded(REVIEWER, Conclusion.EFFECTIVE));
        assertThatProcessInstance(byKey(instance))
                .isCompleted()
                .hasCompletedElementsInOrder(
                        TEST_OPENED, PROVIDE_EVIDENCE, TEST_CONTROL, REVIEW_TEST, CONTROL_EFFECTIVE);
    }

    @Test
    void an_ineffective_control_has_an_end_of_its_own() {
        var instance = start();
        complete(PROVIDE_EVIDENCE, Outcome.none());
        complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        complete(REVIEW_TEST, TestOutcome.concluded(REVIEWER, Conclusion.INEFFECTIVE));
        assertThatProcessInstance(byKey(instance))
                .isCompleted()
                .hasCompletedElements(CONTROL_INEFFECTIVE)
                .hasNotActivatedElements(CONTROL_EFFECTIVE);
    }

    @Test
    void DT_1_a_control_that_did_not_occur_has_an_end_of_its_own() {
        var instance = start();
        complete(PROVIDE_EVIDENCE, Outcome.none());
        complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        complete(REVIEW_TEST, TestOutcome.concluded(REVIEWER, Conclusion.NOT_APPLICABLE_NO_OCCURRENCE));
        assertThatProcessInstance(byKey(instance))
                .isCompleted()
                .hasCompletedElements(CONTROL_DID_NOT_OCCUR)
                .hasNotActivatedElements(CONTROL_EFFECTIVE, CONTROL_INEFFECTIVE);
    }

    @Test
    void a_question_goes_to_the_owner_and_comes_back_to_the_same_tester() {
        var instance = start();
        complete(PROVIDE_EVIDENCE, Outcome.none());
        complete(TEST_CONTROL, TestOutcome.ownerAsked(TESTER));
        assertThat(openTask(PROVIDE_EVIDENCE).getAssignee()).isEqualTo(ProcessExamples.OWNER);
        complete(PROVIDE_EVIDENCE, Outcome.none());
        assertThat(openTask(TEST_CONTROL).getAssignee()).isEqualTo(TESTER.value());
        complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        complete(REVIEW_TEST, TestOutcome.concluded(REVIEWER, Conclusion.EFFECTIVE));
        assertThatProcessInstance(byKey(instance)).isCompleted().hasCompletedElement(PROVIDE_EVIDENCE, 2);
    }

    @Test
    void a_return_goes_to_the_tester_and_comes_back_to_the_same_reviewer() {
        var instance = start();
        complete(PROVIDE_EVIDENCE, Outcome.none());
        complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        complete(REVIEW_TEST, TestOutcome.returned(REVIEWER));
        assertThat(openTask(TEST_CONTROL).getAssignee()).isEqualTo(TESTER.value());
        complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        assertThat(openTask(REVIEW_TEST).getAssignee()).isEqualTo(REVIEWER.value());
        complete(REVIEW_TEST, TestOutcome.concluded(REVIEWER, Conclusion.EFFECTIVE));
        assertThatProcessInstance(byKey(instance)).isCompleted().hasCompletedElement(REVIEW_TEST, 2);
    }

    @Test
    void WF_07_evidence_that_changes_takes_the_review_away_and_the_tester_has_the_test_again() {
        var instance = start();
        complete(PROVIDE_EVIDENCE, Outcome.none());
        complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        openTask(REVIEW_TEST);
        evidenceChanged();
        assertThat(openTask(TEST_CONTROL).getAssignee()).isEqualTo(TESTER.value());
        assertThatProcessInstance(byKey(instance))
                .hasTerminatedElements(REVIEW_TEST)
                .hasCompletedElements(EVIDENCE_CHANGED);
        complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        assertThat(openTask(REVIEW_TEST).getAssignee()).isEqualTo(REVIEWER.value());
        complete(REVIEW_TEST, TestOutcome.concluded(REVIEWER, Conclusion.EFFECTIVE));
        assertThatProcessInstance(byKey(instance)).isCompleted().hasCompletedElement(TEST_CONTROL, 2);
    }

    private void evidenceChanged() {
        publish(SoxControlTestProcess.Messages.EVIDENCE_CHANGED, Map.of("reviewer", REVIEWER.value()));
    }

    @Test
    void a_cancelled_test_ends_whatever_is_open() {
        for (var step : TestStep.values()) {
            var instance = start();
            reach(step);
            openTask(step.elementId());
            publish(SoxControlTestProcess.Messages.TEST_CANCELLED, Map.of());
            assertThatProcessInstance(byKey(instance))
                    .isCompleted()
                    .hasCompletedElements(TEST_CANCELLED, TEST_STOPPED)
                    .hasTerminatedElements(step.elementId());
        }
    }

    @Test
    void each_run_of_a_test_hears_that_it_is_cancelled() {
        var first = start();
        var second = start();
        openTasks(PROVIDE_EVIDENCE, 2);
        publish(SoxControlTestProcess.Messages.TEST_CANCELLED, Map.of());
        publish(SoxControlTestProcess.Messages.TEST_CANCELLED, Map.of());
        assertThatProcessInstance(byKey(first)).isCompleted();
        assertThatProcessInstance(byKey(second)).isCompleted();
    }

    private void reach(TestStep step) {
        if (step != TestStep.PROVIDE_EVIDENCE) {
            complete(PROVIDE_EVIDENCE, Outcome.none());
        }
        if (step == TestStep.REVIEW_TEST) {
            complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        }
    }

    private void publish(String message, Map<String, Object> variables) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(work.test().toString())
                .timeToLive(Duration.ZERO)
                .variables(variables)
                .send()
                .join();
    }

    @Test
    void a_reopened_test_begins_at_the_testers() {
        client.newPublishMessageCommand()
                .messageName(SoxControlTestProcess.Messages.TEST_REOPENED)
                .correlationKey("test")
                .messageId("test-1")
                .variables(TestVariables.of(work))
                .send()
                .join();
        assertThatUserTask(byElementId(TEST_CONTROL)).isCreated();
        complete(TEST_CONTROL, TestOutcome.submitted(TESTER));
        complete(REVIEW_TEST, TestOutcome.concluded(REVIEWER, Conclusion.EFFECTIVE));
        assertThatProcessInstance(ProcessInstanceSelectors.byProcessId(SoxControlTestProcess.PROCESS_ID))
                .isCompleted()
                .hasCompletedElementsInOrder(TEST_REOPENED, TEST_CONTROL, REVIEW_TEST, CONTROL_EFFECTIVE)
                .hasNotActivatedElements(PROVIDE_EVIDENCE);
    }

    @Test
    void a_task_without_a_named_person_is_offered_to_the_group() {
        start();
        complete(PROVIDE_EVIDENCE, Outcome.none());
        assertThatUserTask(byElementId(TEST_CONTROL))
                .isCreated()
                .hasAssignee(null)
                .hasCandidateGroups(List.of("SOX_TESTER"))
                .hasDueDate("2027-10-15T23:59:00Z");
    }

    private long start() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId(SoxControlTestProcess.PROCESS_ID)
                .latestVersion()
                .variables(TestVariables.of(work))
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private UserTask openTask(String element) {
        return openTasks(element, 1).getFirst();
    }

    private List<UserTask> openTasks(String element, int number) {
        return Awaitility.await()
                .until(
                        () -> client.newUserTaskSearchRequest()
                                .filter(it -> it.elementId(element).state(UserTaskState.CREATED))
                                .send()
                                .join()
                                .items(),
                        found -> found.size() == number);
    }

    private void complete(String element, Outcome outcome) {
        process.completeUserTask(element, outcome.flags());
    }
}

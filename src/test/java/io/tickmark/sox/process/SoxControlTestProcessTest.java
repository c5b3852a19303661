package io.tickmark.sox.process;

import static io.camunda.process.test.api.CamundaAssert.assertThatProcessInstance;
import static io.camunda.process.test.api.CamundaAssert.assertThatUserTask;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byKey;
import static io.camunda.process.test.api.assertions.UserTaskSelectors.byElementId;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.CONTROL_EFFECTIVE;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.CONTROL_INEFFECTIVE;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.PROVIDE_EVIDENCE;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.REVIEW_TEST;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.TEST_CONTROL;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.TEST_OPENED;
import static io.tickmark.sox.process.SoxControlTestProcess.Elements.TEST_REOPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.assertions.ProcessInstanceSelectors;
import io.tickmark.embeddedcamunda.EmbeddedCamundaTest;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class SoxControlTestProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext process;

    @BeforeEach
    void deploy() {
        ProcessFiles.deploy(client);
    }

    @Test
    void evidence_test_and_review_lead_to_an_effective_control() {
        var instance = start();
        provide();
        test("SUBMITTED");
        review("CONCLUDED", true);
        assertThatProcessInstance(byKey(instance))
                .isCompleted()
                .hasCompletedElementsInOrder(
                        TEST_OPENED, PROVIDE_EVIDENCE, TEST_CONTROL, REVIEW_TEST, CONTROL_EFFECTIVE);
    }

    @Test
    void an_ineffective_control_has_an_end_of_its_own() {
        var instance = start();
        provide();
        test("SUBMITTED");
        review("CONCLUDED", false);
        assertThatProcessInstance(byKey(instance))
                .isCompleted()
                .hasCompletedElements(CONTROL_INEFFECTIVE)
                .hasNotActivatedElements(CONTROL_EFFECTIVE);
    }

    @Test
    void a_question_goes_to_the_owner_and_comes_back_to_the_same_tester() {
        var instance = start();
        provide();
        test("ASK_OWNER");
        assertThat(openTask(PROVIDE_EVIDENCE).getAssignee()).isEqualTo("h.sorensen");
        provide();
        assertThat(openTask(TEST_CONTROL).getAssignee()).isEqualTo("s.novak");
        test("SUBMITTED");
        review("CONCLUDED", true);
        assertThatProcessInstance(byKey(instance)).isCompleted().hasCompletedElement(PROVIDE_EVIDENCE, 2);
    }

    @Test
    void a_return_goes_to_the_tester_and_comes_back_to_the_same_reviewer() {
        var instance = start();
        provide();
        test("SUBMITTED");
        review("RETURNED", false);
        assertThat(openTask(TEST_CONTROL).getAssignee()).isEqualTo("s.novak");
        test("SUBMITTED");
        assertThat(openTask(REVIEW_TEST).getAssignee()).isEqualTo("e.fontaine");
        review("CONCLUDED", true);
        assertThatProcessInstance(byKey(instance)).isCompleted().hasCompletedElement(REVIEW_TEST, 2);
    }

    @Test
    void a_reopened_test_begins_at_the_testers() {
        client.newPublishMessageCommand()
                .messageName(SoxControlTestProcess.Messages.TEST_REOPENED)
                .correlationKey("t-1")
                .messageId("t-1-1")
                .variables(variables())
                .send()
                .join();
        assertThatUserTask(byElementId(TEST_CONTROL)).isCreated();
        test("SUBMITTED");
        review("CONCLUDED", true);
        assertThatProcessInstance(ProcessInstanceSelectors.byProcessId(SoxControlTestProcess.PROCESS_ID))
                .isCompleted()
                .hasCompletedElementsInOrder(TEST_REOPENED, TEST_CONTROL, REVIEW_TEST, CONTROL_EFFECTIVE)
                .hasNotActivatedElements(PROVIDE_EVIDENCE);
    }

    @Test
    void a_task_without_a_named_person_is_offered_to_the_group() {
        start();
        provide();
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
                .variables(variables())
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private static Map<String, Object> variables() {
        return Map.of(
                "testId", "t-1",
                "subject", "P2P-05 at L200",
                "owner", "h.sorensen",
                "tester", "",
                "testerGroups", List.of("SOX_TESTER"),
                "reviewer", "",
                "reviewerGroups", List.of("SOX_REVIEWER"),
                "evidenceDueAt", "2027-10-06T23:59:00Z",
                "testDueAt", "2027-10-15T23:59:00Z",
                "reviewDueAt", "2027-10-20T23:59:00Z");
    }

    private UserTask openTask(String element) {
        return Awaitility.await()
                .until(
                        () -> client.newUserTaskSearchRequest()
                                .filter(it -> it.elementId(element).state(UserTaskState.CREATED))
                                .send()
                                .join()
                                .items(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private void provide() {
        process.completeUserTask(PROVIDE_EVIDENCE);
    }

    private void test(String decision) {
        process.completeUserTask(TEST_CONTROL, Map.of("decision", decision, "tester", "s.novak"));
    }

    private void review(String decision, boolean effective) {
        process.completeUserTask(
                REVIEW_TEST, Map.of("decision", decision, "effective", effective, "reviewer", "e.fontaine"));
    }
}

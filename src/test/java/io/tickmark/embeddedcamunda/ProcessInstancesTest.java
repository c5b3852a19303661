package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class ProcessInstancesTest {

    private static final String ADD = """
            <bpmn:process id="add" isExecutable="true">
              <bpmn:startEvent id="s"><bpmn:outgoing>a1</bpmn:outgoing></bpmn:startEvent>
              <bpmn:sequenceFlow id="a1" sourceRef="s" targetRef="sum"/>
              <bpmn:scriptTask id="sum">
                <bpmn:extensionElements><zeebe:script expression="=a + b" resultVariable="sum"/></bpmn:extensionElements>
                <bpmn:incoming>a1</bpmn:incoming>
              </bpmn:scriptTask>
            </bpmn:process>
            """;

    private CamundaClient client;
    private Review review;

    @BeforeEach
    void deploy() {
        review = Review.deployed(client);
    }

    @Test
    void a_cancelled_instance_takes_its_task_along() {
        long instance = review.start();
        client.newCancelInstanceCommand(instance).send().join();

        review.assertState(instance, ProcessInstanceState.TERMINATED);
        assertThat(client.newUserTaskSearchRequest().send().join().singleItem().getState())
                .isEqualTo(UserTaskState.CANCELED);
        assertThatThrownBy(
                        () -> client.newCancelInstanceCommand(instance).send().join())
                .isInstanceOfSatisfying(ProblemException.class, Examples.status(404));
    }

    @Test
    void a_modification_moves_an_instance_to_another_element() {
        long instance = review.start();
        client.newModifyProcessInstanceCommand(instance)
                .activateElement("end")
                .and()
                .terminateElement(review.openTask().getElementInstanceKey())
                .send()
                .join();
        review.assertState(instance, ProcessInstanceState.COMPLETED);
        assertThat(Examples.completedElements(client, instance)).containsExactly("start", "end");
    }

    @Test
    void a_migrated_instance_goes_on_in_the_new_version() {
        long instance = review.start();
        Examples.deploy(
                client,
                Examples.REVIEW.replace("userTask_Review", "userTask_Check").replace("Review it", "Check"));
        client.newMigrateProcessInstanceCommand(instance)
                .migrationPlan(latestDefinition())
                .addMappingInstruction("userTask_Review", "userTask_Check")
                .send()
                .join();
        assertThat(review.openTask())
                .returns("userTask_Check", UserTask::getElementId)
                .returns("Check", UserTask::getName);
        assertThat(client.newProcessInstanceGetRequest(instance).send().join().getProcessDefinitionVersion())
                .isEqualTo(2);
    }

    @Test
    void an_instance_can_be_started_and_awaited_with_its_result() {
        Examples.deploy(client, ADD);
        assertThat(client.newCreateInstanceCommand()
                        .bpmnProcessId("add")
                        .latestVersion()
                        .variables(Map.of("a", 1, "b", 2))
                        .withResult()
                        .fetchVariables("sum")
                        .send()
                        .join()
                        .getVariablesAsMap())
                .containsExactly(Map.entry("sum", 3));
    }

    @Test
    void variables_set_from_outside_are_found() {
        long instance = review.start();
        client.newSetVariablesCommand(instance).variable("note", "späť").send().join();
        assertThat(client.newVariableSearchRequest()
                        .filter(variable ->
                                variable.processInstanceKey(instance).name("note"))
                        .send()
                        .join()
                        .singleItem()
                        .getValue())
                .isEqualTo("\"späť\"");
        assertThat(client.newProcessInstanceSearchRequest()
                        .filter(found -> found.variables(Map.of("note", "\"späť\"")))
                        .send()
                        .join()
                        .items())
                .hasSize(1);
    }

    private long latestDefinition() {
        return client.newProcessDefinitionSearchRequest()
                .filter(definition -> definition.isLatestVersion(true))
                .send()
                .join()
                .singleItem()
                .getProcessDefinitionKey();
    }
}

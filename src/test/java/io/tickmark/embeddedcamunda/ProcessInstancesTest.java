package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.ProcessInstance;
import io.camunda.client.api.search.response.ProcessInstanceSequenceFlow;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.client.api.statistics.response.ProcessElementStatistics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class ProcessInstancesTest {

    private CamundaClient client;

    @BeforeEach
    void deploy() {
        Examples.deploy(client, Examples.REVIEW);
    }

    @Test
    void a_round_starts_one_child_per_item_and_ends_with_the_last_of_them() {
        Examples.deploy(client, Examples.ROUND);
        long round = client.newCreateInstanceCommand()
                .bpmnProcessId("round")
                .latestVersion()
                .variable("items", List.of("A", "B", "C"))
                .send()
                .join()
                .getProcessInstanceKey();

        List<ProcessInstance> children = client.newProcessInstanceSearchRequest()
                .filter(child -> child.parentProcessInstanceKey(round))
                .send()
                .join()
                .items();
        assertThat(children).hasSize(3);
        assertThat(openTasks())
                .hasSize(3)
                .allSatisfy(task -> assertThat(variable(task, "subjectId")).isIn("\"A\"", "\"B\"", "\"C\""));
        assertThat(client.newProcessInstanceGetCallHierarchyRequest(
                                children.get(0).getProcessInstanceKey())
                        .send()
                        .join())
                .hasSize(2);

        openTasks()
                .forEach(task -> client.newCompleteUserTaskCommand(task.getUserTaskKey())
                        .send()
                        .join());
        assertThat(Examples.stateOf(client, round)).isEqualTo(ProcessInstanceState.COMPLETED);
    }

    @Test
    void statistics_and_sequence_flows_tell_where_an_instance_stands_and_how_it_got_there() {
        long instance = start();
        assertThat(statistics(instance))
                .extracting(ProcessElementStatistics::getElementId, ProcessElementStatistics::getActive)
                .containsExactlyInAnyOrder(tuple("start", 0L), tuple("userTask_Review", 1L));
        assertThat(flows(instance)).containsExactly("f1");

        client.newCompleteUserTaskCommand(openTasks().get(0).getUserTaskKey())
                .send()
                .join();
        assertThat(statistics(instance))
                .allSatisfy(element -> assertThat(element.getCompleted()).isEqualTo(1));
        assertThat(flows(instance)).containsExactly("f1", "f2");
    }

    @Test
    void a_cancelled_instance_takes_its_task_along() {
        long instance = start();
        client.newCancelInstanceCommand(instance).send().join();

        assertThat(Examples.stateOf(client, instance)).isEqualTo(ProcessInstanceState.TERMINATED);
        assertThat(client.newUserTaskSearchRequest().send().join().singleItem().getState())
                .isEqualTo(UserTaskState.CANCELED);
        assertThatThrownBy(
                        () -> client.newCancelInstanceCommand(instance).send().join())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(404));
    }

    @Test
    void a_modification_moves_an_instance_to_another_element() {
        long instance = start();
        client.newModifyProcessInstanceCommand(instance)
                .activateElement("end")
                .and()
                .terminateElement(openTasks().get(0).getElementInstanceKey())
                .send()
                .join();
        assertThat(Examples.stateOf(client, instance)).isEqualTo(ProcessInstanceState.COMPLETED);
        assertThat(Examples.completedElements(client, instance)).containsExactly("start", "end");
    }

    @Test
    void a_migrated_instance_goes_on_in_the_new_version() {
        long instance = start();
        Examples.deploy(
                client,
                Examples.REVIEW.replace("userTask_Review", "userTask_Check").replace("Review it", "Check"));
        long target = client.newProcessDefinitionSearchRequest()
                .filter(definition -> definition.isLatestVersion(true))
                .send()
                .join()
                .singleItem()
                .getProcessDefinitionKey();

        client.newMigrateProcessInstanceCommand(instance)
                .migrationPlan(target)
                .addMappingInstruction("userTask_Review", "userTask_Check")
                .send()
                .join();
        UserTask task = openTasks().get(0);
        assertThat(task.getElementId()).isEqualTo("userTask_Check");
        assertThat(task.getName()).isEqualTo("Check");
        assertThat(client.newProcessInstanceGetRequest(instance).send().join().getProcessDefinitionVersion())
                .isEqualTo(2);
    }

    @Test
    void an_instance_can_be_started_and_awaited_with_its_result() {
        Examples.deploy(client, """
                <bpmn:process id="add" isExecutable="true">
                  <bpmn:startEvent id="s"><bpmn:outgoing>a1</bpmn:outgoing></bpmn:startEvent>
                  <bpmn:sequenceFlow id="a1" sourceRef="s" targetRef="sum"/>
                  <bpmn:scriptTask id="sum">
                    <bpmn:extensionElements>
                      <zeebe:script expression="=a + b" resultVariable="sum"/>
                    </bpmn:extensionElements>
                    <bpmn:incoming>a1</bpmn:incoming>
                  </bpmn:scriptTask>
                </bpmn:process>
                """);
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
        long instance = start();
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

    private long start() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("review")
                .latestVersion()
                .variable("subject", "P2P-05")
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private List<UserTask> openTasks() {
        return client.newUserTaskSearchRequest()
                .filter(task -> task.state(UserTaskState.CREATED))
                .send()
                .join()
                .items();
    }

    private String variable(UserTask task, String name) {
        return client.newUserTaskVariableSearchRequest(task.getUserTaskKey()).send().join().items().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private List<ProcessElementStatistics> statistics(long instance) {
        return client.newProcessInstanceElementStatisticsRequest(instance)
                .send()
                .join();
    }

    private List<String> flows(long instance) {
        return client.newProcessInstanceSequenceFlowsRequest(instance).send().join().stream()
                .map(ProcessInstanceSequenceFlow::getElementId)
                .toList();
    }
}

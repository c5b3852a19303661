package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.ProcessInstance;
import io.camunda.client.api.search.response.ProcessInstanceSequenceFlow;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.client.api.statistics.response.ProcessElementStatistics;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a drawing needs to know of instances: where they stand, how they got there, who called whom. */
@EmbeddedCamundaTest
class LiveDiagramTest {

    private CamundaClient client;
    private Review review;

    @BeforeEach
    void deploy() {
        review = Review.deployed(client);
    }

    @Test
    void statistics_and_sequence_flows_tell_where_an_instance_stands_and_how_it_got_there() {
        long instance = review.start();
        assertThat(statistics(instance))
                .extracting(ProcessElementStatistics::getElementId, ProcessElementStatistics::getActive)
                .containsExactlyInAnyOrder(tuple("start", 0L), tuple("userTask_Review", 1L));
        assertThat(flows(instance)).containsExactly("f1");

        review.complete(review.openTask());
        assertThat(statistics(instance))
                .hasSize(3)
                .allSatisfy(element -> assertThat(element.getCompleted()).isEqualTo(1));
        assertThat(flows(instance)).containsExactly("f1", "f2");
    }

    @Test
    void a_definition_counts_over_all_its_instances() {
        review.complete(review.openTaskOf(review.start()));
        review.start();
        UserTask task = review.openTask();
        assertThat(client.newProcessDefinitionElementStatisticsRequest(task.getProcessDefinitionKey())
                        .filter(instance -> instance.state(ProcessInstanceState.ACTIVE))
                        .send()
                        .join())
                .extracting(ProcessElementStatistics::getElementId, ProcessElementStatistics::getActive)
                .containsExactlyInAnyOrder(tuple("start", 0L), tuple("userTask_Review", 1L));
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
        assertThat(review.openTasks()).extracting(this::subjectOf).containsExactlyInAnyOrder("\"A\"", "\"B\"", "\"C\"");
        assertThat(statistics(round))
                .filteredOn(element -> element.getActive() > 0)
                .extracting(ProcessElementStatistics::getActive)
                .as("the body of the three is none of them")
                .containsExactly(3L);
        assertThat(childrenOf(round))
                .hasSize(3)
                .allSatisfy(child -> assertThat(
                                client.newProcessInstanceGetCallHierarchyRequest(child.getProcessInstanceKey())
                                        .send()
                                        .join())
                        .hasSize(2));

        review.openTasks().forEach(review::complete);
        review.assertState(round, ProcessInstanceState.COMPLETED);
    }

    private List<ProcessInstance> childrenOf(long round) {
        return client.newProcessInstanceSearchRequest()
                .filter(child -> child.parentProcessInstanceKey(round))
                .send()
                .join()
                .items();
    }

    private String subjectOf(UserTask task) {
        return client.newUserTaskVariableSearchRequest(task.getUserTaskKey()).send().join().items().stream()
                .filter(variable -> variable.getName().equals("subjectId"))
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

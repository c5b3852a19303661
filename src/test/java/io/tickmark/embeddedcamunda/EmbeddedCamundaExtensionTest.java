package io.tickmark.embeddedcamunda;

import static io.camunda.process.test.api.CamundaAssert.assertThatProcessInstance;
import static io.camunda.process.test.api.CamundaAssert.assertThatUserTask;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byKey;
import static io.camunda.process.test.api.assertions.UserTaskSelectors.byElementId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.process.test.api.CamundaAssert;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@EmbeddedCamundaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedCamundaExtensionTest {

    private CamundaClient client;
    private CamundaProcessTestContext processTest;

    @BeforeEach
    void nothing_is_left_of_the_test_before() {
        assertThat(client.newProcessDefinitionSearchRequest().send().join().items())
                .isEmpty();
        assertThat(client.newUserTaskSearchRequest().send().join().items()).isEmpty();
        Examples.deploy(client, Examples.REVIEW);
    }

    @Test
    @Order(1)
    void a_process_is_driven_and_asserted_as_camunda_process_test_does() {
        long instance = start();
        assertThatUserTask(byElementId("userTask_Review")).isCreated().hasCandidateGroups(List.of("REVIEWER", "LEAD"));

        processTest.completeUserTask("userTask_Review", Map.of("decision", "EFFECTIVE"));

        assertThatProcessInstance(byKey(instance))
                .isCompleted()
                .hasCompletedElementsInOrder("start", "userTask_Review", "end")
                .hasVariable("decision", "EFFECTIVE");
    }

    @Test
    @Order(2)
    void an_assertion_fails_where_the_process_did_not_get_there() {
        long instance = start();
        CamundaAssert.setAssertionTimeout(Duration.ofMillis(500));
        try {
            assertThatThrownBy(() -> assertThatProcessInstance(byKey(instance)).isCompleted())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("should be completed but was active");
        } finally {
            CamundaAssert.setAssertionTimeout(CamundaAssert.DEFAULT_ASSERTION_TIMEOUT);
        }
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
}

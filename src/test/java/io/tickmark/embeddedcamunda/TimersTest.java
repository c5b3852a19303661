package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class TimersTest {

    private static final String REMINDER = """
            <bpmn:process id="reminder" isExecutable="true">
              <bpmn:startEvent id="start"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
              <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="wait"/>
              <bpmn:intermediateCatchEvent id="wait">
                <bpmn:incoming>f1</bpmn:incoming>
                <bpmn:timerEventDefinition>
                  <bpmn:timeDuration>P3D</bpmn:timeDuration>
                </bpmn:timerEventDefinition>
              </bpmn:intermediateCatchEvent>
            </bpmn:process>
            """;

    private CamundaClient client;
    private CamundaProcessTestContext processTest;

    @BeforeEach
    void deploy() {
        Examples.deploy(client, REMINDER);
    }

    @Test
    void a_timer_fires_when_the_clock_has_moved_far_enough() {
        long instance = start();
        processTest.increaseTime(Duration.ofDays(2));
        assertThat(Examples.stateOf(client, instance)).isEqualTo(ProcessInstanceState.ACTIVE);

        processTest.increaseTime(Duration.ofDays(2));
        awaitEnd(instance);
        assertThat(client.newProcessInstanceGetRequest(instance).send().join().getEndDate())
                .isAfter(OffsetDateTime.now().plusDays(3));
    }

    @Test
    void the_clock_may_be_pinned_and_released() {
        long instance = start();
        client.newPinClockCommand()
                .time(Instant.now().plus(Duration.ofDays(4)))
                .send()
                .join();
        awaitEnd(instance);

        client.newResetClockCommand().send().join();
        long next = start();
        assertThat(client.newProcessInstanceGetRequest(next).send().join().getStartDate())
                .isBefore(OffsetDateTime.now().plusDays(1));
    }

    private long start() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("reminder")
                .latestVersion()
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private void awaitEnd(long instance) {
        await().untilAsserted(
                        () -> assertThat(Examples.stateOf(client, instance)).isEqualTo(ProcessInstanceState.COMPLETED));
    }
}

package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class MessagesTest {

    private CamundaClient client;
    private CamundaProcessTestContext processTest;

    @BeforeEach
    void deploy() {
        Examples.deploy(client, Processes.WAITING);
    }

    @Test
    void a_message_reaches_the_instance_that_waits_for_it() {
        long instance = start("4711");
        assertThat(client.newMessageSubscriptionSearchRequest()
                        .filter(subscription -> subscription.processInstanceKey(instance))
                        .send()
                        .join()
                        .singleItem()
                        .getMessageName())
                .isEqualTo("paid");
        publish("4711", "m1", Duration.ZERO);
        awaitEnd(instance);
        assertThat(client.newCorrelatedMessageSubscriptionSearchRequest()
                        .filter(correlated -> correlated.processInstanceKey(instance))
                        .send()
                        .join()
                        .singleItem()
                        .getCorrelationKey())
                .isEqualTo("4711");
    }

    @Test
    void a_message_waits_as_long_as_it_may_live_and_no_longer() {
        publish("kept", "m1", Duration.ofHours(1));
        awaitEnd(start("kept"));

        publish("late", "m2", Duration.ofHours(1));
        processTest.increaseTime(Duration.ofHours(2));
        await().until(() -> publishedAgain("late", "m2"));
        assertThat(Examples.stateOf(client, start("late"))).isEqualTo(ProcessInstanceState.COMPLETED);
    }

    @Test
    void the_same_message_is_taken_once() {
        publish("4711", "once", Duration.ofHours(1));
        assertThatThrownBy(() -> publish("4711", "once", Duration.ofHours(1)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(409));
    }

    @Test
    void a_correlation_answers_whom_it_reached_and_404_when_nobody_waits() {
        long instance = start("4711");
        assertThat(client.newCorrelateMessageCommand()
                        .messageName("paid")
                        .correlationKey("4711")
                        .send()
                        .join()
                        .getProcessInstanceKey())
                .isEqualTo(instance);
        assertThatThrownBy(() -> client.newCorrelateMessageCommand()
                        .messageName("paid")
                        .correlationKey("4711")
                        .send()
                        .join())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(404));
    }

    @Test
    void messages_and_signals_start_processes() {
        client.newPublishMessageCommand()
                .messageName("opened")
                .correlationKey("")
                .send()
                .join();
        client.newBroadcastSignalCommand().signalName("go").send().join();
        await().untilAsserted(() -> assertThat(
                        client.newProcessInstanceSearchRequest().send().join().items())
                .extracting(instance -> instance.getProcessDefinitionId())
                .containsExactlyInAnyOrder("started", "signalled"));
    }

    private long start(String order) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("waiting")
                .latestVersion()
                .variable("order", order)
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private void publish(String order, String id, Duration timeToLive) {
        client.newPublishMessageCommand()
                .messageName("paid")
                .correlationKey(order)
                .messageId(id)
                .timeToLive(timeToLive)
                .send()
                .join();
    }

    /** Only when the first one has expired may the same id be used again. */
    private boolean publishedAgain(String order, String id) {
        try {
            publish(order, id, Duration.ofHours(1));
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    private void awaitEnd(long instance) {
        await().untilAsserted(
                        () -> assertThat(Examples.stateOf(client, instance)).isEqualTo(ProcessInstanceState.COMPLETED));
    }
}

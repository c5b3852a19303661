package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class JobsTest {

    private CamundaClient client;
    private PayJobs pay;
    private CamundaProcessTestContext processTest;

    @BeforeEach
    void deploy() {
        pay = PayJobs.deployed(client);
    }

    @Test
    void a_waiting_poll_gets_the_job_the_moment_it_appears() {
        CompletableFuture<List<ActivatedJob>> poll = pay.poll(Duration.ofSeconds(30));
        long instance = pay.start();

        ActivatedJob job = poll.join().get(0);
        assertThat(job.getProcessInstanceKey()).isEqualTo(instance);
        assertThat(job.getVariablesAsMap()).containsEntry("amount", 100);
        assertThat(job.getRetries()).isEqualTo(2);

        client.newCompleteCommand(job).variable("paid", true).send().join();
        assertThat(Examples.stateOf(client, instance)).hasToString("COMPLETED");
    }

    @Test
    void without_a_job_the_poll_comes_back_empty() {
        assertThat(pay.poll(Duration.ofMillis(200)).join()).isEmpty();
    }

    @Test
    void a_job_nobody_completes_in_time_is_given_again() {
        pay.start();
        ActivatedJob first = pay.next();

        CompletableFuture<List<ActivatedJob>> again = pay.poll(Duration.ofSeconds(30));
        processTest.increaseTime(Duration.ofMinutes(11));

        assertThat(again.join()).extracting(ActivatedJob::getKey).containsExactly(first.getKey());
    }

    @Test
    void a_worker_that_has_gone_is_given_nothing() throws IOException {
        URI address = client.getConfiguration().getRestAddress();
        assertThat(pay.poll(Duration.ofMillis(300)).join())
                .as("nobody need ask again")
                .isEmpty();
        try (Socket worker = new Socket(address.getHost(), address.getPort())) {
            String wish = "{\"type\":\"pay\",\"maxJobsToActivate\":5,\"timeout\":600000,\"requestTimeout\":60000}";
            String request = "POST /v2/jobs/activation HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s"
                    .formatted(wish.length(), wish);
            worker.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(pay.poll(Duration.ofSeconds(1)).join()).as("both wait").isEmpty();
        }
        assertThat(pay.poll(Duration.ofMillis(300)).join()).isEmpty();
        CompletableFuture<List<ActivatedJob>> present = pay.poll(Duration.ofSeconds(30));
        pay.start();
        assertThat(present.join()).hasSize(1);
    }

    @Test
    void a_job_that_is_gone_is_not_found() {
        pay.start();
        ActivatedJob job = pay.next();
        client.newCompleteCommand(job).send().join();
        assertThatThrownBy(() -> client.newCompleteCommand(job).send().join())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(404));
    }
}

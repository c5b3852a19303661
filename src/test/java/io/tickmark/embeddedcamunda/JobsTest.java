package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.search.enums.IncidentErrorType;
import io.camunda.client.api.search.enums.IncidentState;
import io.camunda.client.api.search.response.Incident;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class JobsTest {

    private static final String PAY = """
            <bpmn:process id="pay" isExecutable="true">
              <bpmn:startEvent id="start"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
              <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="serviceTask_Pay"/>
              <bpmn:serviceTask id="serviceTask_Pay" name="Pay">
                <bpmn:extensionElements><zeebe:taskDefinition type="pay" retries="2"/></bpmn:extensionElements>
                <bpmn:incoming>f1</bpmn:incoming><bpmn:outgoing>f2</bpmn:outgoing>
              </bpmn:serviceTask>
              <bpmn:sequenceFlow id="f2" sourceRef="serviceTask_Pay" targetRef="end"/>
              <bpmn:endEvent id="end"><bpmn:incoming>f2</bpmn:incoming></bpmn:endEvent>
              <bpmn:boundaryEvent id="refused" attachedToRef="serviceTask_Pay">
                <bpmn:outgoing>f3</bpmn:outgoing>
                <bpmn:errorEventDefinition errorRef="error_Refused"/>
              </bpmn:boundaryEvent>
              <bpmn:sequenceFlow id="f3" sourceRef="refused" targetRef="end_Refused"/>
              <bpmn:endEvent id="end_Refused"><bpmn:incoming>f3</bpmn:incoming></bpmn:endEvent>
            </bpmn:process>
            <bpmn:error id="error_Refused" errorCode="REFUSED"/>
            """;

    private CamundaClient client;
    private CamundaProcessTestContext processTest;

    @BeforeEach
    void deploy() {
        Examples.deploy(client, PAY);
    }

    @Test
    void a_waiting_poll_gets_the_job_the_moment_it_appears() {
        CompletableFuture<List<ActivatedJob>> poll = poll(Duration.ofSeconds(30));
        long instance = start();

        ActivatedJob job = poll.join().get(0);
        assertThat(job.getProcessInstanceKey()).isEqualTo(instance);
        assertThat(job.getVariablesAsMap()).containsEntry("amount", 100);
        assertThat(job.getRetries()).isEqualTo(2);

        client.newCompleteCommand(job).variable("paid", true).send().join();
        assertThat(Examples.stateOf(client, instance)).hasToString("COMPLETED");
    }

    @Test
    void without_a_job_the_poll_comes_back_empty() {
        assertThat(poll(Duration.ofMillis(200)).join()).isEmpty();
    }

    @Test
    void a_job_nobody_completes_in_time_is_given_again() {
        start();
        ActivatedJob first = poll(Duration.ofSeconds(5)).join().get(0);

        CompletableFuture<List<ActivatedJob>> again = poll(Duration.ofSeconds(30));
        processTest.increaseTime(Duration.ofMinutes(11));

        assertThat(again.join()).extracting(ActivatedJob::getKey).containsExactly(first.getKey());
    }

    @Test
    void a_worker_that_has_gone_is_given_nothing() throws IOException {
        URI address = client.getConfiguration().getRestAddress();
        try (Socket worker = new Socket(address.getHost(), address.getPort())) {
            String wish = "{\"type\":\"pay\",\"maxJobsToActivate\":5,\"timeout\":600000,\"requestTimeout\":60000}";
            String request = "POST /v2/jobs/activation HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s"
                    .formatted(wish.length(), wish);
            worker.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(poll(Duration.ofMillis(300)).join()).isEmpty();
        CompletableFuture<List<ActivatedJob>> present = poll(Duration.ofSeconds(30));
        start();
        assertThat(present.join()).hasSize(1);
    }

    @Test
    void without_retries_left_an_incident_waits_until_it_is_resolved() {
        long instance = start();
        fail(1);
        fail(0);

        Incident incident = openIncident(instance);
        assertThat(incident.getErrorType()).isEqualTo(IncidentErrorType.JOB_NO_RETRIES);
        assertThat(incident.getErrorMessage()).isEqualTo("bank closed");
        assertThat(client.newProcessInstanceGetRequest(instance).send().join().getHasIncident())
                .isTrue();

        client.newUpdateRetriesCommand(incident.getJobKey()).retries(1).send().join();
        client.newResolveIncidentCommand(incident.getIncidentKey()).send().join();
        assertThat(client.newIncidentGetRequest(incident.getIncidentKey())
                        .send()
                        .join()
                        .getState())
                .isEqualTo(IncidentState.RESOLVED);
        client.newCompleteCommand(poll(Duration.ofSeconds(5)).join().get(0))
                .send()
                .join();
        assertThat(Examples.stateOf(client, instance)).hasToString("COMPLETED");
    }

    @Test
    void a_failed_job_comes_back_after_its_backoff() {
        start();
        ActivatedJob job = poll(Duration.ofSeconds(5)).join().get(0);
        client.newFailCommand(job)
                .retries(1)
                .retryBackoff(Duration.ofHours(1))
                .send()
                .join();
        assertThat(poll(Duration.ofMillis(300)).join()).isEmpty();

        CompletableFuture<List<ActivatedJob>> again = poll(Duration.ofSeconds(30));
        processTest.increaseTime(Duration.ofMinutes(61));
        assertThat(again.join()).hasSize(1);
    }

    @Test
    void an_error_is_caught_by_its_boundary_event() {
        long instance = start();
        client.newThrowErrorCommand(poll(Duration.ofSeconds(5)).join().get(0))
                .errorCode("REFUSED")
                .variables(Map.of("reason", "limit"))
                .send()
                .join();
        assertThat(Examples.completedElements(client, instance)).contains("end_Refused");
    }

    @Test
    void a_job_that_is_gone_is_not_found() {
        start();
        ActivatedJob job = poll(Duration.ofSeconds(5)).join().get(0);
        client.newCompleteCommand(job).send().join();
        assertThatThrownBy(() -> client.newCompleteCommand(job).send().join())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(404));
    }

    private long start() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("pay")
                .latestVersion()
                .variable("amount", 100)
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private CompletableFuture<List<ActivatedJob>> poll(Duration wait) {
        return client.newActivateJobsCommand()
                .jobType("pay")
                .maxJobsToActivate(5)
                .timeout(Duration.ofMinutes(10))
                .requestTimeout(wait)
                .send()
                .toCompletableFuture()
                .thenApply(response -> response.getJobs());
    }

    private void fail(int retries) {
        ActivatedJob job = await().until(() -> poll(Duration.ofSeconds(5)).join(), jobs -> !jobs.isEmpty())
                .get(0);
        client.newFailCommand(job)
                .retries(retries)
                .errorMessage("bank closed")
                .send()
                .join();
    }

    private Incident openIncident(long instance) {
        return client.newIncidentSearchRequest()
                .filter(incident -> incident.processInstanceKey(instance).state(IncidentState.ACTIVE))
                .send()
                .join()
                .singleItem();
    }
}

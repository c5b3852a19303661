package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.search.enums.IncidentErrorType;
import io.camunda.client.api.search.enums.IncidentState;
import io.camunda.client.api.search.response.Incident;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class FailingJobsTest {

    private CamundaClient client;
    private CamundaProcessTestContext processTest;
    private PayJobs pay;

    @BeforeEach
    void deploy() {
        pay = PayJobs.deployed(client);
    }

    @Test
    void without_retries_left_an_incident_waits_until_it_is_resolved() {
        long instance = pay.start();
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
        client.newCompleteCommand(pay.next()).send().join();
        assertThat(Examples.stateOf(client, instance)).hasToString("COMPLETED");
    }

    @Test
    void a_failed_job_comes_back_after_its_backoff() {
        pay.start();
        ActivatedJob job = pay.next();
        client.newFailCommand(job)
                .retries(1)
                .retryBackoff(Duration.ofHours(1))
                .send()
                .join();
        assertThat(pay.poll(Duration.ofMillis(300)).join()).isEmpty();

        CompletableFuture<List<ActivatedJob>> again = pay.poll(Duration.ofSeconds(30));
        processTest.increaseTime(Duration.ofMinutes(61));
        assertThat(again.join()).hasSize(1);
    }

    @Test
    void an_error_is_caught_by_its_boundary_event() {
        long instance = pay.start();
        client.newThrowErrorCommand(pay.next())
                .errorCode("REFUSED")
                .variables(Map.of("reason", "limit"))
                .send()
                .join();
        assertThat(Examples.completedElements(client, instance)).contains("end_Refused");
    }

    private void fail(int retries) {
        client.newFailCommand(pay.next())
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

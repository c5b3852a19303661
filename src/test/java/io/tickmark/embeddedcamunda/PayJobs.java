package io.tickmark.embeddedcamunda;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The jobs of the process {@link Processes#PAY} in the hands of a test. */
record PayJobs(CamundaClient client) {

    static PayJobs deployed(CamundaClient client) {
        Examples.deploy(client, Processes.PAY);
        return new PayJobs(client);
    }

    long start() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("pay")
                .latestVersion()
                .variable("amount", 100)
                .send()
                .join()
                .getProcessInstanceKey();
    }

    CompletableFuture<List<ActivatedJob>> poll(Duration wait) {
        return client.newActivateJobsCommand()
                .jobType("pay")
                .maxJobsToActivate(5)
                .timeout(Duration.ofMinutes(10))
                .requestTimeout(wait)
                .send()
                .toCompletableFuture()
                .thenApply(response -> response.getJobs());
    }

    ActivatedJob next() {
        return poll(Duration.ofSeconds(20)).join().get(0);
    }
}

package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.ProcessInstance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledEngineTest {

    private static final int ANSWERS_BEFORE_THE_KILL = 60;
    private static final int PEOPLE = 4;

    @TempDir
    private Path folder;

    private final Queue<Long> answeredStarts = new ConcurrentLinkedQueue<>();
    private final Queue<Long> answeredCompletions = new ConcurrentLinkedQueue<>();

    @Test
    void whatever_was_answered_survives_a_kill_at_any_moment() throws Exception {
        workUntilKilled();
        try (EmbeddedCamunda camunda = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder));
                CamundaClient client = Examples.clientOf(camunda)) {
            assertThat(instances(client))
                    .extracting(ProcessInstance::getProcessInstanceKey)
                    .containsAll(answeredStarts);
            assertThat(instances(client).stream()
                            .filter(instance -> instance.getState() == ProcessInstanceState.COMPLETED)
                            .map(ProcessInstance::getProcessInstanceKey))
                    .containsAll(answeredCompletions);
            Review review = new Review(client);
            review.openTasks().forEach(review::complete);
            assertThat(instances(client))
                    .allSatisfy(instance -> assertThat(instance.getState()).isEqualTo(ProcessInstanceState.COMPLETED));
        }
    }

    private void workUntilKilled() throws Exception {
        Process process = startProcess();
        CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        try (CamundaClient client = clientOf(process);
                ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            Review review = Review.deployed(client);
            for (int person = 0; person < PEOPLE; person++) {
                people.execute(() -> workUntilNobodyAnswers(review, enough));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            process.destroyForcibly().waitFor();
        }
    }

    private void workUntilNobodyAnswers(Review review, CountDownLatch enough) {
        try {
            while (true) {
                long instance = review.start();
                answeredStarts.add(instance);
                review.complete(review.openTaskOf(instance));
                answeredCompletions.add(instance);
                enough.countDown();
            }
        } catch (ClientException e) {
            // the engine was killed in the midst of it
        }
    }

    private Process startProcess() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedCamundaProcess.class.getName(),
                        folder.toString(),
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static CamundaClient clientOf(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.startsWith("http://")) {
            line = output.readLine();
        }
        Thread.startVirtualThread(() -> output.lines().forEach(rest -> {}));
        return CamundaClient.newClientBuilder()
                .restAddress(URI.create(String.valueOf(line)))
                .grpcAddress(URI.create("http://127.0.0.1:1"))
                .preferRestOverGrpc(true)
                .build();
    }

    private static List<ProcessInstance> instances(CamundaClient client) {
        return client.newProcessInstanceSearchRequest()
                .page(page -> page.limit(10_000))
                .send()
                .join()
                .items();
    }
}

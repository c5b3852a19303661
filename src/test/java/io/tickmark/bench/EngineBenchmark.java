package io.tickmark.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.GlobalTaskListenerEventType;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.worker.JobWorker;
import io.tickmark.embeddedcamunda.EmbeddedCamunda;
import io.tickmark.embeddedcamunda.EmbeddedCamundaOptions;
import io.tickmark.embeddedcamunda.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * How fast the embedded engine is on this machine: rounds of 1,000 children through a multi-instance call activity, each
 * with one user task and the global listener's job, cold and warm; then how long a start takes at 200,000 records.
 */
@Tag("bench")
class EngineBenchmark {

    private static final int CHILDREN = 1_000;
    private static final int RECORDS = 200_000;
    private static final int RECORDS_PER_CHILD = 30;
    private static final int ROUNDS = 1 + RECORDS / (CHILDREN * RECORDS_PER_CHILD);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Figures figures = new Figures("Embedded engine");

    @TempDir
    private Path folder;

    @Test
    void rounds_and_a_start_at_200_000_records() throws IOException {
        run("first start", "", this::openRounds);
        figures.add("Records in the log", "%,d".formatted(records()), "≥ %,d".formatted(RECORDS));
        figures.add("Size of the log, MB", "%,d".formatted(Files.size(folder.resolve("records.log")) >> 20), "");
        run("start with a snapshot", "< 10", client -> {});
        FileSystemUtils.deleteRecursively(folder.resolve("snapshots"));
        run("start by replay of the whole log", "", client -> {});
        figures.print();
        assertThat(records()).isGreaterThanOrEqualTo(RECORDS);
    }

    private void run(String what, String expected, Consumer<CamundaClient> deeds) {
        long started = System.nanoTime();
        try (EmbeddedCamunda camunda = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder));
                CamundaClient client = Examples.clientOf(camunda)) {
            figures.add("Seconds: " + what, "%.2f".formatted(secondsSince(started)), expected);
            open(client);
            figures.add(
                    "Seconds: " + what + ", first search answered", "%.2f".formatted(secondsSince(started)), expected);
            deeds.accept(client);
        }
    }

    /** Where the log ended when it was closed: positions count records. */
    private long records() throws IOException {
        return Long.parseLong(Files.readString(folder.resolve("clean-stop")));
    }

    private void openRounds(CamundaClient client) {
        client.newDeployResourceCommand()
                .addResourceStringUtf8(Examples.bpmn(Examples.ROUND), "round.bpmn")
                .addResourceStringUtf8(Examples.bpmn(Examples.REVIEW), "review.bpmn")
                .send()
                .join();
        client.newCreateGlobalTaskListenerRequest()
                .id("all")
                .type("listener")
                .eventTypes(GlobalTaskListenerEventType.ALL)
                .afterNonGlobal(true)
                .send()
                .join();
        try (JobWorker worker = client.newWorker()
                .jobType("listener")
                .handler((jobs, job) -> jobs.newCompleteCommand(job).send())
                .maxJobsActive(200)
                .timeout(Duration.ofMinutes(1))
                .open()) {
            for (int round = 1; worker.isOpen() && round <= ROUNDS; round++) {
                openRound(client, round);
            }
        }
    }

    private void openRound(CamundaClient client, int round) {
        long started = System.nanoTime();
        client.newCreateInstanceCommand()
                .bpmnProcessId("round")
                .latestVersion()
                .variable(
                        "items",
                        IntStream.range(0, CHILDREN).mapToObj(i -> "P2P-" + i).toList())
                .send()
                .join();
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> open(client) >= (long) CHILDREN * round);
        figures.add("Children per second, round " + round, "%,.0f".formatted(CHILDREN / secondsSince(started)), "");
    }

    private static long open(CamundaClient client) {
        return client.newUserTaskSearchRequest()
                .filter(task -> task.state(UserTaskState.CREATED))
                .page(page -> page.limit(1))
                .send()
                .join()
                .page()
                .totalItems();
    }

    private static double secondsSince(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}

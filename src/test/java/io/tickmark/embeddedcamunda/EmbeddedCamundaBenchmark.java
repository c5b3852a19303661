package io.tickmark.embeddedcamunda;

import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.GlobalTaskListenerEventType;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.worker.JobWorker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How fast the embedded engine is on this machine: a round of 1,000 children through a multi-instance call activity, each
 * with one user task and the global listener's job, cold and warm; then how long a start takes at 200,000 records.
 */
final class EmbeddedCamundaBenchmark {

    private static final int CHILDREN = 1_000;
    private static final int RECORDS = 200_000;
    private static final int RECORDS_PER_CHILD = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(20);
    private final CamundaClient client;

    private EmbeddedCamundaBenchmark(CamundaClient client) {
        this.client = client;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("embedded-camunda-benchmark");
        int rounds = 1 + RECORDS / (CHILDREN * RECORDS_PER_CHILD);
        long started = System.nanoTime();
        try (EmbeddedCamunda camunda = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder));
                CamundaClient client = RestOnly.clientBuilder(camunda).build()) {
            print("first start", started, 0);
            new EmbeddedCamundaBenchmark(client).openRounds(rounds);
            printMemory();
        }
        print("all rounds and stop", started, 0);
        System.out.printf("log: %,d bytes%n", Files.size(folder.resolve("records.log")));
        restart(folder, "start with snapshot");
        deleteSnapshots(folder);
        restart(folder, "start by replay of the whole log");
    }

    private void openRounds(int rounds) {
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
            for (int round = 1; worker.isOpen() && round <= rounds; round++) {
                openRound(round);
            }
        }
    }

    private void openRound(int round) {
        long started = System.nanoTime();
        client.newCreateInstanceCommand()
                .bpmnProcessId("round")
                .latestVersion()
                .variable(
                        "items",
                        IntStream.range(0, CHILDREN).mapToObj(i -> "P2P-" + i).toList())
                .send()
                .join();
        await().atMost(PATIENCE).pollInterval(POLL).until(this::open, open -> open >= (long) CHILDREN * round);
        print("round " + round, started, CHILDREN);
    }

    private long open() {
        return client.newUserTaskSearchRequest()
                .filter(task -> task.state(UserTaskState.CREATED))
                .page(page -> page.limit(1))
                .send()
                .join()
                .page()
                .totalItems();
    }

    private static void restart(Path folder, String what) {
        long started = System.nanoTime();
        try (EmbeddedCamunda camunda = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder));
                CamundaClient client = RestOnly.clientBuilder(camunda).build()) {
            print(what, started, 0);
            System.out.println("open tasks: " + new EmbeddedCamundaBenchmark(client).open());
            print(what + ", first search answered", started, 0);
        }
    }

    private static void deleteSnapshots(Path folder) throws Exception {
        try (var files = Files.walk(folder.resolve("snapshots"))) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void printMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap in use: %,d kB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1024);
    }

    private static void print(String what, long started, int count) {
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf("%-45s %8.2f s", what, seconds);
        System.out.println(count == 0 ? "" : "  %.0f/s".formatted(count / seconds));
    }
}

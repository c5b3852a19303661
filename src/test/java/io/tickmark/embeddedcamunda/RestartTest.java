package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_answered_is_there_after_a_restart_and_goes_on() {
        long instance = run(client -> Review.deployed(client).start());
        run(client -> {
            Review review = new Review(client);
            assertThat(review.openTask().getProcessInstanceKey()).isEqualTo(instance);
            review.complete(review.openTask());
            return assertCompleted(client, instance);
        });
        run(client -> assertCompleted(client, instance));
    }

    @Test
    void a_torn_last_entry_is_cut_off_and_the_rest_is_kept() throws IOException {
        long instance = run(client -> Review.deployed(client).start());
        byte[] log = Files.readAllBytes(log());
        for (int torn : List.of(1, 31, 40, 200)) {
            Files.write(log(), log);
            Files.delete(folder.resolve("clean-stop"));
            appendHalfABlock(torn);
            run(client -> {
                Review review = new Review(client);
                review.complete(review.openTask());
                return assertCompleted(client, instance);
            });
        }
    }

    @Test
    void a_damaged_log_is_refused_with_one_sentence() throws IOException {
        run(client -> Review.deployed(client).start());
        try (RandomAccessFile log = new RandomAccessFile(log().toFile(), "rw")) {
            log.seek(100);
            log.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        }
        assertThatThrownBy(() -> EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder)))
                .isInstanceOf(DamagedDataFolder.class)
                .hasMessageMatching("The engine's log .*records\\.log is damaged at byte \\d+; "
                        + "restore the data folder from a copy or start with a fresh one\\.");
    }

    @Test
    void a_log_that_lost_its_end_is_refused_with_one_sentence() throws IOException {
        run(client -> Review.deployed(client).start());
        byte[] log = Files.readAllBytes(log());
        run(client -> new Review(client).start());
        for (byte[] shortened : List.of(log, new byte[0])) {
            Files.write(log(), shortened);
            assertThatThrownBy(() -> EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder)))
                    .isInstanceOf(DamagedDataFolder.class)
                    .hasMessageMatching("The engine's log .*records\\.log ends at record \\d+, though it had reached "
                            + "record \\d+ when it was last closed; restore the data folder from a copy or start with "
                            + "a fresh one\\.");
        }
    }

    @Test
    void a_folder_in_use_is_refused() {
        try (EmbeddedCamunda first = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder))) {
            assertThat(first.restAddress().getPort()).isPositive();
            assertThatThrownBy(() -> EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder)))
                    .isInstanceOf(DamagedDataFolder.class)
                    .hasMessageEndingWith("is in use by another embedded engine.");
        }
    }

    @Test
    void a_snapshot_shortens_the_replay_and_is_not_missed_when_it_is_spoiled() throws IOException {
        int instances = 200;
        run(client -> {
            Review review = Review.deployed(client);
            IntStream.range(0, instances).parallel().forEach(i -> review.start());
            return null;
        });
        assertThat(snapshotFiles()).isNotEmpty();
        run(client -> assertThat(new Review(client).openTasks()).hasSize(instances));
        for (Path file : snapshotFiles()) {
            Files.write(file, new byte[] {0});
        }
        run(client -> assertThat(new Review(client).openTasks()).hasSize(instances));
    }

    @Test
    void a_snapshot_ahead_of_the_log_is_forgotten() throws IOException {
        run(client -> Review.deployed(client).start());
        Files.createDirectories(folder.resolve("snapshots/00" + "9".repeat(18)));
        run(client -> assertThat(new Review(client).openTasks()).hasSize(1));
        assertThat(folder.resolve("snapshots")).isEmptyDirectory();
    }

    @Test
    void a_snapshot_of_another_log_is_not_used() throws IOException {
        Path other = folder.resolve("other");
        try (EmbeddedCamunda camunda = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(other));
                CamundaClient client = Examples.clientOf(camunda)) {
            Review review = Review.deployed(client);
            IntStream.range(0, 200).parallel().forEach(i -> review.start());
        }
        run(client -> Review.deployed(client).start());
        Files.createDirectories(folder.resolve("snapshots"));
        try (Stream<Path> snapshots = Files.list(other.resolve("snapshots"))) {
            Files.move(snapshots.findFirst().orElseThrow(), folder.resolve("snapshots/" + "0".repeat(19) + "1"));
        }
        run(client -> assertThat(new Review(client).openTasks()).hasSize(1));
    }

    private <R> R run(Function<CamundaClient, R> deeds) {
        try (EmbeddedCamunda camunda = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder));
                CamundaClient client = Examples.clientOf(camunda)) {
            return deeds.apply(client);
        }
    }

    private Path log() {
        return folder.resolve("records.log");
    }

    private void appendHalfABlock(int bytes) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(log().toFile(), "rw")) {
            byte[] block = new byte[bytes];
            log.seek(0);
            log.readFully(block);
            log.seek(log.length());
            log.write(block);
        }
    }

    private List<Path> snapshotFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("snapshots"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static long assertCompleted(CamundaClient client, long instance) {
        new Review(client).assertState(instance, ProcessInstanceState.COMPLETED);
        return instance;
    }
}

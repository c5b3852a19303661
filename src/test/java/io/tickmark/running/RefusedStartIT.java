package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A start that can't succeed ends soon, with a sentence and an exit code that scripts understand. */
@Execution(ExecutionMode.CONCURRENT)
class RefusedStartIT {

    @TempDir
    private Path folder;

    @Test
    void a_port_in_use() throws Exception {
        try (var other = new ServerSocket(0)) {
            assertThat(refused("" + other.getLocalPort()))
                    .anyMatch(line -> line.contains("Port " + other.getLocalPort() + " is in use by another program."))
                    .anyMatch(line -> line.contains("PORT="));
        }
    }

    @Test
    void a_damaged_database() throws Exception {
        Files.writeString(folder.resolve("tickmark.mv.db"), "This was a database once. ".repeat(1_000));
        Files.writeString(Files.createDirectories(folder.resolve("engine")).resolve("records.log"), "a log");
        assertThat(refused("0"))
                .anyMatch(line -> line.contains("The database in " + folder) && line.contains("is damaged"))
                .anyMatch(line -> line.contains("Put back a backup"));
    }

    @Test
    void a_data_folder_that_lost_one_half() throws Exception {
        Files.writeString(folder.resolve("tickmark.mv.db"), "a database");
        assertThat(refused("0")).singleElement().asString().contains("has lost its engine's log");
    }

    /** What it said, without a stack trace. */
    private List<String> refused(String port) throws IOException, InterruptedException {
        try (var start = RunningDemo.process(folder, port)) {
            assertThat(start.end()).isNotZero();
            var lines = start.said().lines().toList();
            assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
            return lines;
        }
    }
}

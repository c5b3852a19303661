package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tickmark.ScriptedEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The jar as it is shipped: without the embedded engine, serving while Camunda is away. */
@Execution(ExecutionMode.CONCURRENT)
class PackagedJarIT {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String SILENT = "The process engine does not answer";

    @TempDir
    Path folder;

    @Test
    void it_does_not_contain_the_embedded_engine() throws IOException {
        try (var content = new JarFile(PackagedJar.file().toFile())) {
            assertThat(content.stream().map(entry -> entry.getName()))
                    .anyMatch(name -> name.contains("camunda-client-java"))
                    .noneMatch(name -> name.contains("zeebe-workflow-engine"))
                    .noneMatch(name -> name.contains("rocksdb"))
                    .noneMatch(name -> name.contains("embeddedcamunda"))
                    .noneMatch(name -> name.contains("vaadin-dev"));
        }
    }

    @Test
    void it_starts_and_serves_while_camunda_is_away_and_says_so_once() throws Exception {
        try (var engine = ScriptedEngine.answering(500);
                var application = PackagedJar.start(folder, engine.address(), "--tickmark.engine.watch-every=20ms")) {
            await().atMost(LONG)
                    .until(() -> application.get("/actuator/health/liveness").contains("UP"));
            assertThat(application.get("/login")).contains("Tickmark");

            await().atMost(LONG).until(() -> heard(engine, "/v2/topology") > 50);
            await().atMost(LONG).until(() -> heard(engine, "/v2/jobs/activation") > 5);

            assertThat(application.said().lines().filter(line -> line.contains(SILENT)))
                    .hasSize(1);
            assertThat(application.said()).doesNotContain("\tat ");
        }
    }

    private static long heard(ScriptedEngine engine, String path) {
        return engine.heard().stream().filter(request -> request.contains(path)).count();
    }
}

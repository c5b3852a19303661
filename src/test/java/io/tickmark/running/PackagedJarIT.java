package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is shipped: without the embedded engine, and serving while Camunda is away. */
class PackagedJarIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void it_does_not_contain_the_embedded_engine() throws IOException {
        try (var content = new JarFile(jar().toFile())) {
            assertThat(content.stream().map(entry -> entry.getName()))
                    .anyMatch(name -> name.contains("camunda-client-java"))
                    .noneMatch(name -> name.contains("zeebe-workflow-engine"))
                    .noneMatch(name -> name.contains("rocksdb"))
                    .noneMatch(name -> name.contains("embeddedcamunda"))
                    .noneMatch(name -> name.contains("vaadin-dev"));
        }
    }

    @Test
    void it_starts_and_serves_while_camunda_is_away_and_says_so_once() throws IOException {
        var log = folder.resolve("log.txt");
        var process = start(log);
        try {
            var address = await().atMost(Duration.ofMinutes(2)).until(() -> address(log), found -> !found.isEmpty());

            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(get(address + "/actuator/health/liveness"))
                            .contains("UP"));
            assertThat(get(address + "/login")).contains("Tickmark");
            await().untilAsserted(
                            () -> assertThat(Files.readString(log)).contains("The process engine does not answer"));
            assertThat(Files.readAllLines(log).stream()
                            .filter(line -> line.contains("The process engine does not answer")))
                    .hasSize(1);
            assertThat(Files.readString(log)).doesNotContain("\tat io.camunda");
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar().toAbsolutePath().toString(),
                        "--server.port=0",
                        "--camunda.client.rest-address=http://127.0.0.1:1")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static String address(Path log) throws IOException {
        var port = Pattern.compile("Tomcat started on port (\\d+)")
                .matcher(Files.readString(log))
                .results()
                .map(match -> match.group(1))
                .findFirst();
        return port.map(number -> "http://127.0.0.1:" + number).orElse("");
    }

    private String get(String address) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("tickmark-.*(?<!original)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No jar in target: run the verify phase."));
        }
    }
}

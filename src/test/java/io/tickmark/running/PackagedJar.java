package io.tickmark.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The jar as it is shipped, running in a process of its own; it can be killed. */
final class PackagedJar implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Child process;
    private final String address;

    private PackagedJar(Child process) {
        this.process = process;
        this.address = "http://127.0.0.1:" + process.hear(Pattern.compile("Tomcat started on port (\\d+)"));
    }

    /** Starts it on any free port and waits until all that runs at the start has run. */
    static PackagedJar start(Path folder, String engine, String... settings) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                file().toAbsolutePath().toString(),
                "--server.port=0",
                "--camunda.client.rest-address=" + engine));
        arguments.addAll(List.of(settings));
        var jar = new PackagedJar(Child.java(folder, folder, arguments.toArray(String[]::new)));
        await().atMost(LONG).until(() -> jar.get("/actuator/health/readiness").contains("\"UP\""));
        return jar;
    }

    static Path file() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("tickmark-.*(?<!original)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No jar in target: run the verify phase."));
        }
    }

    DemoApi api() {
        return new DemoApi(address);
    }

    String get(String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    String said() throws IOException {
        return process.said();
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}

package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tickmark.ScriptedEngine;
import io.tickmark.embeddedcamunda.EmbeddedCamundaProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** The jar as it is shipped: without the embedded engine, serving while Camunda is away, at home on PostgreSQL. */
@Execution(ExecutionMode.CONCURRENT)
class PackagedJarIT {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String SILENT = "The process engine does not answer";

    /** None of the demo's own story, which plays as the same people. */
    private static final String TITLE = " R2R-02 at Monterrey";

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
    void it_starts_and_serves_while_camunda_is_away_and_says_so_once() throws Exception {
        try (var engine = ScriptedEngine.answering(500);
                var application = start(engine.address(), "--tickmark.engine.watch-every=20ms")) {
            var address = address(application);
            await().atMost(LONG)
                    .until(() -> get(address + "/actuator/health/liveness").contains("UP"));
            assertThat(get(address + "/login")).contains("Tickmark");

            await().atMost(LONG).until(() -> heard(engine, "/v2/topology") > 50);
            await().atMost(LONG).until(() -> heard(engine, "/v2/jobs/activation") > 5);

            assertThat(application.said().lines().filter(line -> line.contains(SILENT)))
                    .hasSize(1);
            assertThat(application.said()).doesNotContain("\tat ");
        }
    }

    @Test
    void on_postgresql_and_with_an_engine_elsewhere_a_test_goes_from_its_owner_to_its_tester() throws Exception {
        try (var database = EmbeddedPostgres.builder().start();
                var engine = Child.java(
                        folder,
                        folder,
                        "-cp",
                        Child.classPath(),
                        EmbeddedCamundaProcess.class.getName(),
                        folder.resolve("engine").toString(),
                        "0");
                var application = start(
                        engine.hear(Pattern.compile("^(http://\\S+)", Pattern.MULTILINE)),
                        "--spring.profiles.active=demo",
                        "--tickmark.demo.any-database=true",
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres")) {
            var api = new DemoApi(address(application));
            var asked = await().atMost(LONG).until(() -> items(api, "l.garza", "mine"), it -> !it.isEmpty());
            provide(api, asked.getFirst());

            var offered = await().atMost(LONG).until(() -> items(api, "s.novak", "team"), it -> !it.isEmpty());
            var item = offered.getFirst().path("id").asString();
            assertThat(offered.getFirst().path("element").asString()).isEqualTo("userTask_TestControl");
            api.post("s.novak", "/api/v1/work-items/" + item + "/claim", Map.of());

            var own = await().atMost(LONG).until(() -> items(api, "s.novak", "mine"), it -> !it.isEmpty());
            assertThat(own.getFirst().path("assignee").asString()).isEqualTo("s.novak");
            assertThat(items(api, "l.garza", "mine")).isEmpty();
        }
    }

    private static void provide(DemoApi api, JsonNode item) {
        var test = item.path("subjectId").asString();
        api.upload("l.garza", test);
        var version =
                api.get("l.garza", "/api/v1/tests/" + test).path("version").asLong();
        api.post(
                "l.garza",
                "/api/v1/work-items/" + item.path("id").asString() + "/provide-evidence",
                Map.of("version", version));
    }

    /** What the engine has confirmed about the one test. */
    private static List<JsonNode> items(DemoApi api, String person, String list) {
        return api.get(person, "/api/v1/work-items/" + list + "?limit=200")
                .path("workItems")
                .valueStream()
                .filter(item -> item.path("title").asString().endsWith(TITLE))
                .filter(item -> item.path("pending").asString().equals("NONE"))
                .toList();
    }

    private static long heard(ScriptedEngine engine, String path) {
        return engine.heard().stream().filter(request -> request.contains(path)).count();
    }

    private Child start(String engine, String... settings) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-jar",
                jar().toAbsolutePath().toString(),
                "--server.port=0",
                "--camunda.client.rest-address=" + engine));
        arguments.addAll(List.of(settings));
        return Child.java(folder, folder, arguments.toArray(String[]::new));
    }

    /** Where it answers, once all that runs at the start has run. */
    private String address(Child application) {
        var address = "http://127.0.0.1:" + application.hear(Pattern.compile("Tomcat started on port (\\d+)"));
        await().atMost(LONG)
                .until(() -> get(address + "/actuator/health/readiness").contains("\"UP\""));
        return address;
    }

    private String get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("tickmark-.*(?<!original)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No jar in target: run the verify phase."));
        }
    }
}

package io.tickmark.running;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first run in a process of its own, as a newcomer starts it; it can be killed. */
final class RunningDemo implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process process;
    private final Path log;
    private volatile boolean killed;
    private String address = "";

    private RunningDemo(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static RunningDemo start(Path data) throws IOException {
        var log = Files.createTempFile(data, "log", ".txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dtickmark.data=" + data.toAbsolutePath(),
                        "-cp",
                        classPath(),
                        "io.tickmark.TickmarkDemo",
                        "--server.port=0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var demo = new RunningDemo(process, log);
        demo.awaitReady();
        return demo;
    }

    String address() {
        return address;
    }

    /** Hands in evidence for each of the owner's items and completes it; tells of each the server acknowledged. */
    void provideAll(String owner, Consumer<String> acknowledged) {
        try {
            var mine = get(owner, "/api/v1/work-items/mine?limit=50");
            for (var item : mine.path("workItems")) {
                if (item.path("page").asString().startsWith("/work/sox/provide-evidence/")
                        && "NONE".equals(item.path("pending").asString())
                        && provide(
                                owner,
                                item.path("id").asString(),
                                item.path("subjectId").asString())) {
                    acknowledged.accept(item.path("id").asString());
                }
            }
        } catch (UncheckedIOException died) {
            if (!killed) {
                throw died;
            }
        }
    }

    JsonNode get(String user, String path) {
        return send(user, HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** The first work item of the person whose page is of this kind, e.g. {@code test-control}. */
    JsonNode firstOf(String user, String kind) {
        for (var item : get(user, "/api/v1/work-items/mine?limit=200").path("workItems")) {
            if (item.path("page").asString().startsWith("/work/sox/" + kind + "/")
                    && "NONE".equals(item.path("pending").asString())) {
                return item;
            }
        }
        throw new AssertionError("Nothing of kind " + kind + " waits for " + user);
    }

    /** The engine has confirmed that the work item is done. */
    boolean isCompleted(String item) {
        return "COMPLETED"
                .equals(get("d.marchetti", "/api/v1/work-items/" + item)
                        .path("state")
                        .asString());
    }

    /** Bytes of memory that the system has given to the process, as Linux tells. */
    long memory() throws IOException {
        var pages = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "statm"))
                .split(" ")[1];
        return Long.parseLong(pages) * 4096;
    }

    void kill() {
        killed = true;
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }

    /** False where the demo's own story, playing as the same owner, was faster: the server refused, nothing happened. */
    private boolean provide(String owner, String item, String test) {
        var version = get(owner, "/api/v1/tests/" + test).path("version").asLong();
        try {
            upload(owner, test);
            decide(owner, item, version);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    private void decide(String owner, String item, long version) {
        var body = JSON.writeValueAsString(Map.of("version", version, "answer", "Attached."));
        send(
                owner,
                HttpRequest.newBuilder(URI.create(address + "/api/v1/work-items/" + item + "/provide-evidence"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private void upload(String owner, String test) {
        var boundary = "evidence";
        var parts = Map.of(
                "subjectType", "ControlTest",
                "subjectId", test,
                "source", "SYSTEM_EXPORT",
                "from", "2027-01-01",
                "to", "2027-06-30");
        var body = new StringBuilder();
        parts.forEach((name, value) -> body.append("--evidence\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--evidence\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n")
                .append("Content-Type: text/csv\r\n\r\nnumber;amount\r\n1;100\r\n\r\n--evidence--\r\n");
        send(
                owner,
                HttpRequest.newBuilder(URI.create(address + "/api/v1/evidence"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    private JsonNode send(String user, HttpRequest.Builder request) {
        var credentials = Base64.getEncoder().encodeToString((user + ":brackwater").getBytes(StandardCharsets.UTF_8));
        try {
            var answer = http.send(
                    request.header("Authorization", "Basic " + credentials)
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 409) {
                throw new Conflict(answer.body());
            }
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() throws IOException {
        var ready = Pattern.compile("Tickmark is ready: (http://\\S+)");
        await().atMost(START).until(() -> {
            var found = ready.matcher(Files.readString(log));
            if (found.find()) {
                address = found.group(1).replace("localhost", "127.0.0.1");
                return true;
            }
            if (!process.isAlive()) {
                throw new AssertionError("It did not start:\n" + Files.readString(log));
            }
            return false;
        });
    }

    private static String classPath() {
        var fromSurefire = System.getProperty("surefire.test.class.path");
        return fromSurefire != null ? fromSurefire : System.getProperty("java.class.path", "") + File.pathSeparator;
    }

    /** The server refused a decision; nothing was written. */
    private static final class Conflict extends RuntimeException {

        Conflict(String problem) {
            super(problem);
        }
    }
}

package io.tickmark.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as the people of Brackwater call it. A broken connection comes out as {@link UncheckedIOException}. */
final class DemoApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The server understood, and said no; nothing was written. */
    static final class Refused extends RuntimeException {

        Refused(String problem) {
            super(problem);
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    DemoApi(String address) {
        this.address = address;
    }

    /** From now on these people come with their tokens rather than with their passwords. */
    DemoApi with(Map<String, String> tokens) {
        this.tokens.putAll(tokens);
        return this;
    }

    /** How many requests are sent and not answered at this moment. */
    int unanswered() {
        return unanswered.get();
    }

    JsonNode get(String user, String path) {
        return send(user, HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    JsonNode post(String user, String path, Map<String, ?> body) {
        return send(
                user,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Hands in a file as evidence for the test, over the tested period; gives its id. */
    String upload(String owner, String test) {
        var asked = get(owner, "/api/v1/tests/" + test);
        var parts = new LinkedHashMap<>(Map.of(
                "subjectType",
                "ControlTest",
                "subjectId",
                test,
                "source",
                "SYSTEM_EXPORT",
                "from",
                asked.path("from").asString(),
                "to",
                asked.path("to").asString()));
        var body = new StringBuilder();
        parts.forEach((name, value) -> body.append("--evidence\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--evidence\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n")
                .append("Content-Type: text/csv\r\n\r\nnumber;amount\r\n1;100\r\n\r\n--evidence--\r\n");
        return send(
                        owner,
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/evidence"))
                                .header("Content-Type", "multipart/form-data; boundary=evidence")
                                .POST(BodyPublishers.ofString(body.toString())))
                .path("id")
                .asString();
    }

    private JsonNode send(String user, HttpRequest.Builder request) {
        unanswered.incrementAndGet();
        try {
            var answer = http.send(
                    request.header("Authorization", authorization(user))
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return read(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            unanswered.decrementAndGet();
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200, 201, 202 -> JSON.readTree(answer.body());
            case 403, 404, 409, 422 -> throw new Refused(answer.body());
            default -> throw new AssertionError(answer.statusCode() + " " + answer.body());
        };
    }

    private String authorization(String user) {
        var token = tokens.get(user);
        return token != null
                ? "Bearer " + token
                : "Basic "
                        + Base64.getEncoder().encodeToString((user + ":brackwater").getBytes(StandardCharsets.UTF_8));
    }
}

package io.tickmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.camunda.client.CamundaClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers over real HTTP what the test wants to hear; the last answer it gives for ever. */
public final class ScriptedEngine implements AutoCloseable {

    /** What stands in an answer that is a refusal. */
    public static final String WORDS = "the engine's own words";

    private final HttpServer server;
    private final CamundaClient client;
    private final int[] answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private ScriptedEngine(HttpServer server, int[] answers) {
        this.server = server;
        this.answers = answers;
        this.client = CamundaClient.newClientBuilder()
                .restAddress(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .preferRestOverGrpc(true)
                .build();
    }

    public static ScriptedEngine answering(int... answers) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var engine = new ScriptedEngine(server, answers);
            server.createContext("/", engine::answer);
            server.start();
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public CamundaClient client() {
        return client;
    }

    /** Method, path and body of each request, in order. */
    public List<String> heard() {
        return heard;
    }

    /** From now on nobody listens. */
    public void goAway() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange request) throws IOException {
        try (request) {
            var body = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var status = answers[Math.min(heard.size(), answers.length - 1)];
            heard.add(request.getRequestMethod() + " " + request.getRequestURI() + " " + body);
            if (status == 204) {
                request.sendResponseHeaders(status, -1);
            } else {
                say(request, status);
            }
        }
    }

    private static void say(HttpExchange request, int status) throws IOException {
        var json = status == 200
                ? "{\"messageKey\":\"1\",\"tenantId\":\"<default>\"}"
                : "{\"type\":\"about:blank\",\"title\":\"" + title(request, status) + "\",\"status\":" + status
                        + ",\"detail\":\"" + WORDS + "\"}";
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders()
                .set("Content-Type", status == 200 ? "application/json" : "application/problem+json");
        request.sendResponseHeaders(status, bytes.length);
        request.getResponseBody().write(bytes);
    }

    /** The engine's own code, without which nothing is its word. */
    private static String title(HttpExchange request, int status) {
        return switch (status) {
            case 400 -> "INVALID_ARGUMENT";
            case 404 -> "NOT_FOUND";
            case 409 -> request.getRequestURI().getPath().contains("/messages/") ? "ALREADY_EXISTS" : "INVALID_STATE";
            default -> "INTERNAL";
        };
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }
}

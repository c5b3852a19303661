package io.tickmark.work.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Something that answers in the engine's place: a proxy, or an engine in an odd mood. What it has no answer for is away. */
final class EngineStub {

    /** An answer as it goes over the line. */
    record Said(int status, String type, String body) {

        static Said text(int status, String body) {
            return new Said(status, "text/plain", body);
        }

        static Said problem(int status, String title, String detail) {
            return new Said(status, "application/problem+json", """
                    {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""".formatted(title, status, detail));
        }

        static Said json(String body) {
            return new Said(200, "application/json", body);
        }

        static Said nothing() {
            return new Said(204, "text/plain", "");
        }
    }

    private final HttpServer server;
    private final Map<String, Said> answers = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    EngineStub() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on a request, {@code POST /v2/…}, hears this. */
    void says(String request, Said said) {
        answers.put(request, said);
    }

    /** How often it heard the request. */
    long heard(String request) {
        return heard.stream().filter(request::equals).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            heard.add(request);
            // 401 is no invitation to try again at once, as 503 would be
            var said = answers.getOrDefault(request, Said.text(401, "away"));
            var bytes = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", said.type());
            exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}

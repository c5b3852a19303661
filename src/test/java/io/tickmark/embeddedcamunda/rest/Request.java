package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One request with what its path says. */
final class Request {

    private static final long MOMENT = 2_000_000;

    private final HttpExchange exchange;
    private final Map<String, String> path;
    private final byte[] body;
    private @Nullable OutputStream stream;

    Request(HttpExchange exchange, Map<String, String> path) throws IOException {
        this.exchange = exchange;
        this.path = path;
        this.body = exchange.getRequestBody().readAllBytes();
    }

    String text(String name) {
        return path.get(name);
    }

    long key() {
        return key("key");
    }

    long key(String name) {
        return Json.key(path.get(name));
    }

    <T> T as(Class<T> type) {
        return Json.read(body, type);
    }

    JsonNode json() {
        return Json.tree(body);
    }

    byte[] body() {
        return body;
    }

    String contentType() {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type == null ? "" : type;
    }

    /**
     * Begins the answer early with a blank, to learn whether the caller is still there: a caller that has gone must not
     * be given jobs. Two writes, because the first one to a closed connection still succeeds, and a moment between them,
     * in which the other end says that it is closed.
     */
    boolean isCallerThere() {
        try {
            OutputStream out = begin();
            out.write(' ');
            out.flush();
            LockSupport.parkNanos(MOMENT);
            out.write(' ');
            out.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private OutputStream begin() throws IOException {
        if (stream == null) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            stream = exchange.getResponseBody();
        }
        return stream;
    }

    void answer(Answer answer) throws IOException {
        if (stream != null) {
            stream.write(answer.body());
            stream.close();
            return;
        }
        byte[] bytes = answer.body();
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}

package io.tickmark.shell.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with a personal access token, over a real connection. */
record Caller(String base, String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back. */
    record Answer(int status, String type, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String detail() {
            return isProblem() ? json().path("detail").asString("") : "";
        }

        boolean isProblem() {
            return type.startsWith("application/problem+json");
        }
    }

    Answer get(String address) {
        return call("GET", address, null, BodyPublishers.noBody());
    }

    Answer json(String method, String address, String body) {
        return send(method, address, "application/json", body);
    }

    Answer send(String method, String address, String contentType, String body) {
        return call(method, address, contentType, BodyPublishers.ofString(body));
    }

    Answer call(String method, String address, @Nullable String contentType, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(base + address))
                .header("Authorization", "Bearer " + token)
                .method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            return answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(response.statusCode(), type, response.body());
    }
}

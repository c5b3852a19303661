package io.tickmark.embeddedcamunda.rest;

import java.nio.charset.StandardCharsets;

/** What goes back to the caller. */
record Answer(int status, String contentType, byte[] body) {

    static final Answer NOTHING = new Answer(204, "application/json", new byte[0]);

    static Answer json(Object value) {
        return new Answer(200, "application/json", Json.bytes(value));
    }

    static Answer text(String contentType, String text) {
        return new Answer(200, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    static Answer problem(Problem problem, String path) {
        return new Answer(problem.status(), "application/problem+json", Json.bytes(problem.body(path)));
    }

    Answer withStatus(int other) {
        return new Answer(other, contentType, body);
    }
}

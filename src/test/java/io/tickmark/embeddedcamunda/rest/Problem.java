package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.ProblemDetail;
import io.camunda.zeebe.protocol.record.RejectionType;
import io.tickmark.embeddedcamunda.engine.EngineUnavailable;
import io.tickmark.embeddedcamunda.engine.Rejected;
import io.tickmark.embeddedcamunda.history.HistoryUnavailable;
import io.tickmark.embeddedcamunda.search.UnknownFilter;
import io.tickmark.embeddedcamunda.search.UnreadableQuery;
import java.net.URI;

/** An answer that is not the one hoped for, as RFC 9457 writes it. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int status;
    private final String title;

    Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "INVALID_ARGUMENT", detail);
    }

    static Problem notFound(String detail) {
        return new Problem(404, "NOT_FOUND", detail);
    }

    static Problem notImplemented(String detail) {
        return new Problem(501, "NOT_IMPLEMENTED", detail);
    }

    /** The problem that fits whatever went wrong. */
    static Problem of(Throwable failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case Rejected rejected ->
                new Problem(
                        status(rejected.type()),
                        rejected.type().name(),
                        "Command '" + rejected.intent() + "' rejected with code '" + rejected.type() + "': "
                                + rejected.getMessage());
            case EngineUnavailable gone
            when gone.isTimeout() -> new Problem(504, "DEADLINE_EXCEEDED", gone.getMessage());
            case EngineUnavailable gone -> new Problem(503, "UNAVAILABLE", gone.getMessage());
            case HistoryUnavailable behind -> new Problem(503, "UNAVAILABLE", behind.getMessage());
            case UnknownFilter unknown -> notImplemented(unknown.getMessage());
            case UnreadableQuery unreadable -> badRequest(unreadable.getMessage());
            default -> new Problem(500, "INTERNAL", "The embedded engine stumbled: " + failure + ".");
        };
    }

    private static int status(RejectionType type) {
        return switch (type) {
            case NOT_FOUND -> 404;
            case INVALID_STATE, ALREADY_EXISTS -> 409;
            case INVALID_ARGUMENT, EXCEEDED_BATCH_RECORD_SIZE -> 400;
            case UNAUTHORIZED -> 401;
            case FORBIDDEN -> 403;
            default -> 500;
        };
    }

    int status() {
        return status;
    }

    ProblemDetail body(String path) {
        return new ProblemDetail()
                .type(URI.create("about:blank"))
                .title(title)
                .status(status)
                .detail(getMessage())
                .instance(path);
    }
}

package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.protocol.record.RejectionType;
import io.camunda.zeebe.protocol.record.intent.Intent;

/** The engine rejected a command, with its own reason. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Intent intent;
    private final RejectionType type;

    Rejected(Reply reply) {
        super(reply.reason());
        this.intent = reply.intent();
        this.type = reply.rejection();
    }

    /** What was asked of the engine. */
    public Intent intent() {
        return intent;
    }

    /** The kind of rejection, from which the HTTP status follows. */
    public RejectionType type() {
        return type;
    }
}

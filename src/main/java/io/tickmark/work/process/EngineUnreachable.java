package io.tickmark.work.process;

/** The outcome of a command is unknown: it stays in the registry and is sent again. */
public class EngineUnreachable extends RuntimeException {

    EngineUnreachable(Throwable cause) {
        super(cause);
    }

    EngineUnreachable(String why) {
        super(why);
    }
}

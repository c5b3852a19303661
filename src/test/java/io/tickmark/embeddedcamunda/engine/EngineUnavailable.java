package io.tickmark.embeddedcamunda.engine;

/** The engine is stopping, being emptied, has failed or did not answer in time. */
public final class EngineUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final boolean timeout;

    EngineUnavailable(String sentence, boolean timeout) {
        super(sentence);
        this.timeout = timeout;
    }

    /** Whether the command was written and only its answer stayed away. */
    public boolean isTimeout() {
        return timeout;
    }
}

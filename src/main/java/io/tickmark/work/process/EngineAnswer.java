package io.tickmark.work.process;

/**
 * What the engine said to a command.
 *
 * @param sentence the engine's own words, where it refused
 */
public record EngineAnswer(Kind kind, String sentence) {

    static final EngineAnswer DONE = new EngineAnswer(Kind.DONE, "");
    static final EngineAnswer GONE = new EngineAnswer(Kind.GONE, "");

    /** Done now; gone, so done before; or refused for good. */
    public enum Kind {
        DONE,
        GONE,
        REFUSED
    }
}

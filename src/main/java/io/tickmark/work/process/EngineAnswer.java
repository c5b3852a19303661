package io.tickmark.work.process;

/**
 * What the engine said to a command.
 *
 * @param sentence the engine's own words, where it refused
 */
public record EngineAnswer(Kind kind, String sentence) {

    static final EngineAnswer DONE = new EngineAnswer(Kind.DONE, "");
    static final EngineAnswer GONE = new EngineAnswer(Kind.GONE, "The engine knows nothing of it.");
    static final EngineAnswer UNWANTED = new EngineAnswer(Kind.UNWANTED, "");

    /** Done now or before; what it was about is gone; refused for good; or no longer wanted, and so not sent. */
    public enum Kind {
        DONE,
        GONE,
        REFUSED,
        UNWANTED
    }

    /**
     * @throws EngineRefused unless the engine did what it was told; let it pass, so that nothing gets lost
     */
    public void mustBeDone() {
        if (kind != Kind.DONE) {
            throw new EngineRefused(sentence);
        }
    }

    /**
     * As {@link #mustBeDone}, where nothing is left to do once the thing itself is gone.
     *
     * @throws EngineRefused if the engine refused
     */
    public void mustBeDoneOrGone() {
        if (kind != Kind.GONE) {
            mustBeDone();
        }
    }
}

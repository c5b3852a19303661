package io.tickmark.kernel;

/** Tickmark can't start like this: what is in the way, and what to do about it. */
public class CannotStart extends RuntimeException {

    private final String remedy;

    public CannotStart(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}

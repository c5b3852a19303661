package io.tickmark.embeddedcamunda;

/** The data folder cannot be used; the message is one sentence that says which file is at fault and what to do. */
public final class DamagedDataFolder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the fault in one sentence. */
    public DamagedDataFolder(String sentence) {
        super(sentence);
    }
}

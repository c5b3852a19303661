package io.tickmark.embeddedcamunda.history;

/** The read side has stopped or is too far behind; what it knows may be stale, so it says nothing. */
public final class HistoryUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private HistoryUnavailable(String sentence) {
        super(sentence);
    }

    static HistoryUnavailable stopped() {
        return new HistoryUnavailable("The read side of the embedded engine has stopped; its own log lines say why.");
    }

    static HistoryUnavailable behind(long position, long wanted) {
        return new HistoryUnavailable("The read side of the embedded engine is at record " + position
                + " and the log at record " + wanted + "; ask again.");
    }
}

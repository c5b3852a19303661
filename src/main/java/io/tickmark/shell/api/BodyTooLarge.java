package io.tickmark.shell.api;

/** A body that isn't a file is longer than anything one could mean. */
class BodyTooLarge extends RuntimeException {

    static final int MOST = 2 * 1024 * 1024;
    static final String SENTENCE = "The body is larger than 2 MB. Send less at once; files go as multipart/form-data.";

    BodyTooLarge() {
        super(SENTENCE);
    }

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }
}

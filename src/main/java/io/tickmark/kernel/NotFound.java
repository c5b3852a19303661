package io.tickmark.kernel;

/** There is no such thing, or not for this person. */
public class NotFound extends RuntimeException {

    public NotFound(String what, Object id) {
        super("There is no " + what + " " + id + ".");
    }
}

package io.tickmark.work;

/** The engine did not answer a question; it may know the answer all the same. */
public class EngineSilent extends RuntimeException {

    public EngineSilent(Throwable cause) {
        super(cause);
    }
}

package io.tickmark.ui;

import java.util.Optional;

/**
 * Something everybody has to know right now, e.g. that the process engine is away. Any module may offer such a bean; the
 * shell shows what it says at the top of every page.
 */
public interface SystemBanner {

    /** The sentence, translated or a key of the translations; empty while all is well. */
    Optional<String> message();

    /** Published as a Spring event when {@link #message()} may say something else, so that open pages follow at once. */
    record Changed() {}
}

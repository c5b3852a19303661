package io.tickmark.ui;

import java.util.Optional;

/**
 * Something everybody has to know right now, e.g. that the process engine is away. Any module may offer such a bean; the
 * shell shows what it says at the top of every page.
 */
public interface SystemBanner {

    /** The sentence, translated or a key of the translations; empty while all is well. */
    Optional<String> message();

    /** Where there is more to it; shown behind the sentence to who may open that page. */
    default Optional<More> more() {
        return Optional.empty();
    }

    /**
     * The way to a page that tells more.
     *
     * @param words what the link says, in the reader's language
     * @param address of the page, relative to the application's
     */
    record More(String words, String address) {}

    /** Published as a Spring event when {@link #message()} may say something else, so that open pages follow at once. */
    record Changed() {}
}

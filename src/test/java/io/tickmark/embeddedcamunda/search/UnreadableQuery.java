package io.tickmark.embeddedcamunda.search;

/** The request says what no search request can say. */
public final class UnreadableQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableQuery(String sentence) {
        super(sentence);
    }
}

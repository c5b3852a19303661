package io.tickmark.embeddedcamunda.search;

/** The request asks for something this slice of the search does not know; better said than ignored. */
public final class UnknownFilter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownFilter(String sentence) {
        super(sentence);
    }
}

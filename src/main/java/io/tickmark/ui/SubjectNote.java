package io.tickmark.ui;

/**
 * What tells a thing from its likes where work on it is listed.
 *
 * @param group what it belongs to, e.g. {@code FY2027 interim}
 * @param words what it is about
 * @param cameBack why work on it came back, in a word; empty where it is new
 */
public record SubjectNote(String group, String words, String cameBack) {

    /** In one line, for a list. */
    public String line() {
        return group + " · " + words;
    }
}

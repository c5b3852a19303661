package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a work item is called, for each person in his language. Its process calls it in English; how each of its tasks does
 * that is kept in {@code titles.properties}, so that what the work is about can be told from the rest.
 */
final class WorkTitle {

    private static final ResourceBundle TITLES = ResourceBundle.getBundle("titles", Locale.ROOT);
    private static final String AT = " at ";

    private WorkTitle() {}

    /** The title as it is where its task is not known, or calls it otherwise than now. */
    static Sentence of(String elementId, String title) {
        if (!TITLES.containsKey(elementId)) {
            return Sentence.english(title);
        }
        var about = new MessageFormat(TITLES.getString(elementId), Locale.ENGLISH).parse(title, new ParsePosition(0));
        var key = "title." + elementId;
        return about == null ? Sentence.english(title) : Sentence.of(key, title, subject(String.valueOf(about[0])));
    }

    private static Sentence subject(String english) {
        var at = english.indexOf(AT);
        return at < 0
                ? Sentence.english(english)
                : Sentence.at(english.substring(0, at), english.substring(at + AT.length()));
    }
}

package io.tickmark.trail.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.kernel.Actor;
import io.tickmark.kernel.SubjectRef;
import java.util.Locale;

/** The trail's codes in the reader's words; where nobody wrote any, the code itself made readable. */
final class TrailWords {

    private TrailWords() {}

    /** "Concluded" for {@code CONCLUDED}. */
    static String action(String code) {
        return word("trail.action." + code, code);
    }

    /** "Control test" for {@code ControlTest}. */
    static String type(String type) {
        return word("trail.type." + type, type.replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
    }

    static String subject(SubjectRef subject) {
        return type(subject.type()) + " " + subject.id();
    }

    static String actor(Actor actor) {
        return actor.name().equals(actor.id()) ? actor.id() : actor.name() + " (" + actor.id() + ")";
    }

    private static String word(String key, String code) {
        var translated = I18NProvider.translate(key);
        return translated.contains(key) ? readable(code) : translated;
    }

    private static String readable(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.ROOT).strip();
        return words.isEmpty() ? code : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

package io.tickmark.kernel;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the core says to a person. English stands in the code, for the trail and for programs; other languages have the
 * same sentence under its key in {@code sentences_<language>.properties}, and English where they lack it.
 *
 * @param english the whole sentence
 * @param parts what changes in it, in the order the other languages number them; sentences and words among them
 */
public record Sentence(String key, String english, List<Object> parts) {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String BUNDLE = "sentences";
    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public Sentence {
        parts = List.copyOf(parts);
    }

    public static Sentence of(String key, String english, Object... parts) {
        return new Sentence(key, english, Arrays.asList(parts));
    }

    /** Said in English only. */
    public static Sentence english(String english) {
        return new Sentence("", english, List.of());
    }

    /** Something at a place: {@code P2P-05 at Monterrey}. */
    public static Sentence at(String what, String place) {
        return Sentence.of("at", what + " at " + place, what, place);
    }

    /** A day as an English sentence says it: {@code 1 November 2026}. */
    public static String day(LocalDate day) {
        return ENGLISH_DAY.format(day);
    }

    public String in(Locale language) {
        return pattern(key, language)
                .map(pattern -> new MessageFormat(pattern, language)
                        .format(parts.stream().map(part -> word(part, language)).toArray()))
                .orElse(english);
    }

    private static Object word(Object part, Locale language) {
        return switch (part) {
            case Sentence sentence -> sentence.in(language);
            case LocalDate day ->
                DateTimeFormatter.ofPattern("d. MMMM yyyy", language).format(day);
            case Enum<?> word ->
                pattern(word.getDeclaringClass().getSimpleName() + "." + word.name(), language)
                        .orElse(word.name());
            case Number number -> number;
            default -> part.toString();
        };
    }

    private static Optional<String> pattern(String key, Locale language) {
        try {
            return Optional.of(
                    ResourceBundle.getBundle(BUNDLE, language, ENGLISH_ELSE).getString(key));
        } catch (MissingResourceException untold) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return english;
    }
}

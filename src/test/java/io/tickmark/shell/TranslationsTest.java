package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Pattern WHOLE_KEY = Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([\\w.]+\\w)\"[,)]");

    private final Properties english = read("translations.properties");
    private final Properties german = read("translations_de.properties");

    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(german.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (var file : List.of("translations.properties", "translations_de.properties")) {
            assertThat(Files.readAllLines(Path.of("src/main/resources/vaadin-i18n", file)).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(file)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void sentences_take_the_same_arguments_in_both_languages() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(german.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    /** A sentence with arguments is a message format, in which two stand for one; the others are shown as they are. */
    @Test
    void an_apostrophe_is_doubled_where_there_are_arguments_and_nowhere_else() {
        for (var all : List.of(english, german)) {
            assertThat(all.stringPropertyNames())
                    .allSatisfy(key -> assertThat(oddApostrophes(all.getProperty(key)))
                            .as(key)
                            .isFalse());
        }
    }

    private static boolean oddApostrophes(String sentence) {
        var doubled = sentence.contains("''");
        var single = sentence.replace("''", "").contains("'");
        return sentence.contains("{") ? single : doubled;
    }

    @Test
    void no_page_asks_for_a_sentence_that_is_not_there() throws IOException {
        var asked = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                WHOLE_KEY.matcher(Files.readString(source)).results().forEach(hit -> asked.add(hit.group(1)));
            }
        }
        assertThat(english.stringPropertyNames()).containsAll(asked);
    }

    private static int arguments(String sentence) {
        return new MessageFormat(sentence.replace("'", "''")).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var file = TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + name)) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
